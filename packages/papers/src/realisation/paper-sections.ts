/**
 * Parts of papers of realisation, in finished words: each a heading, sentences and a table. The pack's PDF and slides and the report of a half-year are laid out from them.
 */
import type { RulesAnswer } from '@konvergen/contract/realisation.ts'
import { DEMAND_WORDS, quarterWords, STATE_WORDS } from '@konvergen/core/realisation/words.ts'
import type { PaperTile } from '../ansit/front-page.ts'
import { left, type PaperTable, right, row } from '../ansit/paper-table.ts'
import {
  type ActivityQuarter,
  moneyOf,
  type OfficePack,
  type PaperActivity,
  type PaperQuarter,
  sayDone,
  sayLight,
  sayMoney,
  sayShare,
  type Voice,
} from './paper-facts.ts'

export interface Section {
  readonly title: string
  readonly points: readonly string[]
  readonly table: PaperTable | null
}

const quarterName = (quarter: ActivityQuarter['quarter'], { language }: Voice): string => quarterWords(quarter)[language]

export function tilesOf({ quarter, standing }: PaperQuarter, voice: Voice): PaperTile[] {
  const { say } = voice
  const { physical, moneyPercent, physicalPercent, planned, done, due, reported } = standing
  const lights = { hijau: physical.hijau, kuning: physical.kuning, merah: physical.merah, belum: physical['belum-lapor'] }
  return [
    {
      label: say('money'),
      value: sayShare(moneyPercent, voice),
      lines: [say('moneyLine', { done: sayMoney(done, voice), planned: planned === null ? say('none') : sayMoney(planned, voice) })],
    },
    { label: say('physical'), value: sayShare(physicalPercent, voice), lines: [say('lightsLine', lights), say('physicalLine')] },
    {
      label: say('reports'),
      value: say('reportsValue', { reported, due }),
      lines: [say('reportsLine', { quarter: quarterName(quarter, voice) })],
    },
  ]
}

export function quarterSection(quarters: readonly PaperQuarter[], voice: Voice): Section {
  const { say, language } = voice
  const rows = quarters.map(({ quarter, state, standing }) =>
    row(
      quarterName(quarter, voice),
      sayShare(standing.physicalPercent, voice),
      standing.planned === null ? say('none') : sayMoney(standing.planned, voice),
      sayMoney(standing.done, voice),
      sayShare(standing.moneyPercent, voice),
      say('reportsValue', { reported: standing.reported, due: standing.due }),
      STATE_WORDS[state][language],
    ),
  )
  const columns = [
    left(say('quarter')),
    right(say('physicalPercent')),
    right(say('plannedUpTo')),
    right(say('doneUpTo')),
    right(say('moneyPercent')),
    right(say('reports')),
    left(say('state'), 1),
  ]
  return { title: say('byQuarter'), points: [], table: { columns, rows } }
}

export function activitySection({ quarter, activities }: Pick<OfficePack, 'quarter' | 'activities'>, voice: Voice): Section {
  const { say } = voice
  const rows = activities.flatMap((activity) => {
    const last = activity.quarters.at(-1)
    if (last === undefined) return []
    const { planned, done, physical, money } = last.standing
    return [
      row(
        activity.title,
        sayDone(activity, planned, voice),
        sayDone(activity, done, voice),
        sayLight(physical, voice),
        sayMoney(done.rupiah, voice),
        sayLight(money, voice),
      ),
    ]
  })
  const columns = [
    left(say('activity'), 3),
    right(say('planned')),
    right(say('done')),
    left(say('physical')),
    right(say('rupiahUpTo')),
    left(say('money')),
  ]
  return { title: say('activities', { quarter: quarterName(quarter, voice) }), points: [], table: { columns, rows } }
}

export function aloneSection({ activities, quarters }: Pick<OfficePack, 'activities' | 'quarters'>, voice: Voice): Section {
  const { say } = voice
  const cell = (activity: PaperActivity, { quarter, facts, standing }: ActivityQuarter): string => {
    const isTold = facts.volume !== null || facts.percent !== null || facts.money.length > 0
    if (!isTold) return standing.missing.includes(quarter) ? say('untold') : say('none')
    return `${sayDone(activity, facts, voice)}; Rp ${sayMoney(moneyOf(facts.money), voice)}`
  }
  const rows = activities.map((activity) => row(activity.title, ...activity.quarters.map((each) => cell(activity, each))))
  const columns = [left(say('activity'), 2), ...quarters.map(({ quarter }) => left(quarterName(quarter, voice), 1))]
  return { title: say('alone'), points: [say('aloneHint')], table: { columns, rows } }
}

/** Of one activity and quarter: what has to be explained, and that its report is missing. */
function deviationsOf({ quarter, standing }: ActivityQuarter, { language, say }: Voice): string[] {
  const isMissing = standing.missing.includes(quarter)
  return [...(isMissing ? [say('missing')] : []), ...standing.demands.map((demand) => DEMAND_WORDS[demand][language])]
}

export function deviationRows(activities: readonly PaperActivity[], from: number, voice: Voice) {
  return activities.flatMap((activity) =>
    activity.quarters
      .filter(({ quarter }) => quarter >= from)
      .flatMap((each) => {
        const found = deviationsOf(each, voice)
        const { reason } = each.facts
        if (found.length === 0 && reason === null) return []
        const said = found.length === 0 ? voice.say('none') : found.join(', ')
        return [{ title: activity.title, quarter: quarterName(each.quarter, voice), said, reason: reason ?? voice.say('noReason') }]
      }),
  )
}

export function deviationSection({ activities }: Pick<OfficePack, 'activities'>, voice: Voice): Section {
  const { say } = voice
  const rows = deviationRows(activities, 1, voice).map(({ title, quarter, said, reason }) => row(title, quarter, said, reason))
  const columns = [left(say('activity'), 2), left(say('quarter')), left(say('deviation'), 1), left(say('reason'), 3)]
  return { title: say('deviations'), points: rows.length === 0 ? [say('noDeviations')] : [], table: { columns, rows } }
}

export function askSection({ activities }: Pick<OfficePack, 'activities'>, voice: Voice): Section {
  const { say } = voice
  const rows = activities.flatMap(({ title, quarters }) =>
    quarters.flatMap(({ quarter, facts }) => (facts.ask === null ? [] : [row(title, quarterName(quarter, voice), facts.ask)])),
  )
  const columns = [left(say('activity'), 2), left(say('quarter')), left(say('ask'), 3)]
  return { title: say('asks'), points: rows.length === 0 ? [say('noAsks')] : [], table: { columns, rows } }
}

export function evidenceSection({ activities, evidence }: Pick<OfficePack, 'activities' | 'evidence'>, voice: Voice): Section {
  const { say } = voice
  const rows = activities.flatMap(({ title, quarters }) =>
    quarters.flatMap(({ quarter, facts }) =>
      facts.evidence.map((id) => row(title, quarterName(quarter, voice), evidence.get(id) ?? say('hidden'))),
    ),
  )
  const columns = [left(say('activity'), 2), left(say('quarter')), left(say('document'), 3)]
  return { title: say('evidence'), points: rows.length === 0 ? [say('noEvidence')] : [], table: { columns, rows } }
}

const DAY_LENGTH = 10

export function methodSection({ rules, set }: RulesAnswer, { say }: Voice): Section {
  return {
    title: say('method'),
    points: [
      say('ruleSpread'),
      say('rulePhysical', rules.physical),
      say('ruleMoney', rules.money),
      set === null ? say('ruleProposed') : say('ruleSet', { day: set.at.slice(0, DAY_LENGTH), reason: set.reason }),
      say('ruleNull'),
    ],
    table: null,
  }
}
