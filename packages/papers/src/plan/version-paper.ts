/**
 * A version of a plan on paper: what it comes to, activity by activity, what changed, who approved. It bears the day on which it was handed in, not that of printing.
 */
import type { ChangeSchema, VersionAnswer } from '@konvergen/contract/plan-versions.ts'
import { type Language, sayNumber, sayPercent } from '@konvergen/core/kit/say-number.ts'
import { sayRupiah } from '@konvergen/core/kit/say-rupiah.ts'
import { MONEY_SOURCES, totalOf } from '@konvergen/core/plan/activity.ts'
import { directSpending } from '@konvergen/core/plan/direct-spending.ts'
import { KIND_WORDS, PLACING_WORDS, SOURCE_WORDS, TARGET_WORDS } from '@konvergen/core/plan/words.ts'
import { type Block, bullets, heading, type Paper, plain, quiet, tableOf } from '../analysis/paper-blocks.ts'
import { writePaperPdf } from '../analysis/write-pdf.ts'
import { left, right, row } from '../ansit/paper-table.ts'
import { fieldName } from './field-name.ts'
import { type SayPlan, sayPlanIn } from './plan-words.ts'

export interface PlanPaper {
  readonly answer: VersionAnswer
  /** Of the district. */
  readonly place: string
  readonly letterhead: readonly string[]
  readonly demo: boolean
  readonly villages: ReadonlyMap<string, string>
}

const DAY_LENGTH = 10
type Planned = VersionAnswer['activities'][number]

interface Voice {
  readonly language: Language
  readonly say: SayPlan
  readonly villages: ReadonlyMap<string, string>
}

function rupiah(total: bigint | string | null, { say, language }: Voice): string {
  return total === null ? say('untold') : sayRupiah(total, language)
}

function placesOf({ placing, places }: Planned, { language, say, villages }: Voice): string {
  if (placing !== 'desa') return PLACING_WORDS[placing][language]
  if (places.length === 0) return say('untold')
  return places.map(({ desa }) => villages.get(desa) ?? desa).join(', ')
}

function volumeOf({ volume, unit }: Planned, { language, say }: Voice): string {
  if (volume === null) return say('untold')
  return `${sayNumber(volume, language, Number.isInteger(volume) ? 0 : 2)} ${unit ?? ''}`.trim()
}

/** What stands below the name of an activity. */
function aboutOf(activity: Planned, voice: Voice): string {
  const { kind, subKegiatan, indicators, target, months, responsible, output } = activity
  const { language, say } = voice
  const facts = [
    KIND_WORDS[kind][language],
    subKegiatan ?? `${say('code')}: ${say('untold')}`,
    ...(indicators.length > 0 ? [`${say('indicators')}: ${indicators.join(', ')}`] : []),
    ...(target === null ? [] : [TARGET_WORDS[target][language]]),
    ...(output === null ? [] : [`${say('output')}: ${output}`]),
    ...(months.length > 0 ? [`${say('months')}: ${months.join(', ')}`] : []),
    ...(responsible === null ? [] : [responsible]),
  ]
  return facts.join(' · ')
}

function activityTable({ activities }: VersionAnswer, voice: Voice): Block[] {
  const { say } = voice
  const rows = activities.flatMap((activity) => [
    row(activity.title, placesOf(activity, voice), volumeOf(activity, voice), rupiah(totalOf(activity.money), voice)),
    { kind: 'note' as const, cells: [aboutOf(activity, voice)] },
  ])
  const columns = [left(say('activity'), 3), left(say('places'), 2), right(say('volume')), right(say('rupiah'))]
  return tableOf(say('activities'), { columns, rows }, say('sourceLine'), true)
}

function sourceTable({ activities }: VersionAnswer, voice: Voice): Block[] {
  const { say, language } = voice
  const money = activities.flatMap((activity) => activity.money)
  const rows = MONEY_SOURCES.flatMap((source) => {
    const sum = totalOf(money.filter((each) => each.source === source))
    return sum === null ? [] : [row(SOURCE_WORDS[source][language], rupiah(sum, voice))]
  })
  const total = { kind: 'total' as const, cells: [say('total'), rupiah(totalOf(money), voice)] }
  const columns = [left(say('moneySource'), 1), right(say('rupiah'))]
  return rows.length === 0 ? [] : tableOf(say('bySource'), { columns, rows: [...rows, total] }, say('sourceLine'))
}

function summary({ activities, lokus, version }: VersionAnswer, voice: Voice): Block[] {
  const { say, language, villages } = voice
  const { share, rupiah: direct, untold } = directSpending(activities)
  const n = version.activities
  const values = { direct: sayRupiah(direct, language), untold: sayRupiah(untold, language) }
  return [
    heading(1, say('summary')),
    plain(version.total === null ? say('sumUntold', { n }) : say('sum', { n, total: sayRupiah(version.total, language) })),
    plain(share === null ? say('directUntold') : say('direct', { ...values, share: sayPercent(share, language) })),
    ...(lokus === null
      ? []
      : [quiet(say('lokus', { n: lokus.length, names: lokus.map((kode) => villages.get(kode) ?? kode).join(', ') }))]),
  ]
}

function sayChange({ kind, title, fields }: ChangeSchema, { say, language }: Voice): string {
  return fields.length === 0
    ? `${say(kind)}: ${title}`
    : `${say(kind)}: ${title} (${fields.map((field) => fieldName(field, language)).join(', ')})`
}

function changes({ against }: VersionAnswer, voice: Voice): Block[] {
  if (against === null) return []
  const { say } = voice
  const said = against.changes.map((change) => sayChange(change, voice))
  return [heading(1, say('changes', { n: against.version })), ...(said.length === 0 ? [plain(say('noChanges'))] : bullets(said))]
}

const dayIn = (at: string): string => at.slice(0, DAY_LENGTH)

function approval({ version, steps }: VersionAnswer, { say }: Voice): Block[] {
  const rows = [
    row(say('handed'), version.by, dayIn(version.at), ''),
    ...steps.map(({ step, by, at, reason }) => row(say(step), by, dayIn(at), reason ?? '')),
  ]
  const columns = [left(say('step'), 2), left(say('by'), 2), left(say('at')), left(say('reason'), 2)]
  return [heading(1, say('steps')), ...tableOf(say('steps'), { columns, rows }, say('sourceLine'))]
}

export function planPaper({ answer, place, letterhead, demo, villages }: PlanPaper, language: Language): Paper {
  const say = sayPlanIn(language)
  const voice: Voice = { language, say, villages }
  const { version } = answer
  const office = version.officeName ?? say('secretariat')
  const title = `${say('title')} ${version.year}, ${say('version')} ${version.version}`
  const day = version.at.slice(0, DAY_LENGTH)
  return {
    language,
    title,
    place: `${office}, ${place}`,
    cover: {
      letterhead,
      title,
      place: office,
      lines: [place, `${say('handed')}: ${day}`, `${say('state')}: ${say(version.state)}`, `${say('digest')}: ${version.digest}`],
    },
    contentsTitle: say('contents'),
    isNumbered: true,
    foot: `${office} · ${say('year')} ${version.year} · ${say('version')} ${version.version} (${say(version.state)})`,
    audience: say('internal'),
    mark: demo ? say('demo') : null,
    pageWord: say('page'),
    ofWord: say('of'),
    words: { table: say('table'), picture: say('figure'), source: say('source') },
    blocks: [
      ...summary(answer, voice),
      ...sourceTable(answer, voice),
      heading(1, say('activities')),
      ...activityTable(answer, voice),
      ...changes(answer, voice),
      ...approval(answer, voice),
    ],
  }
}

export function writePlanPdf(paper: PlanPaper, language: Language): Promise<Uint8Array> {
  return writePaperPdf(planPaper(paper, language))
}
