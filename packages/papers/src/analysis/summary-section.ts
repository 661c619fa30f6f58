/**
 * The summary: what the figures say in sentences, the tiles, and what the district itself wrote.
 */

import type { AnalysisReport } from '@konvergen/core/lokus/analysis-report.ts'
import type { Topic } from '@konvergen/core/situation/analysis-content.ts'
import { shareShort } from '@konvergen/core/situation/people-gap.ts'
import { saySituation } from '@konvergen/core/situation/say-situation.ts'
import { frontPage } from '../ansit/front-page.ts'
import type { AnalysisSpeaker } from './analysis-speaker.ts'
import { CAUSE_NAMES } from './cause-words.ts'
import { type Block, bullets, heading, lead, plain, quiet } from './paper-blocks.ts'

export const TOPIC_NAMES: Readonly<Record<Topic, readonly [id: string, en: string]>> = {
  ringkasan: ['Ringkasan daerah', 'The district’s own summary'],
  'penyebab-gizi': ['Penyebab: gizi dan kesehatan', 'Causes: nutrition and health'],
  'penyebab-layanan': ['Penyebab: layanan', 'Causes: services'],
  'penyebab-lingkungan': ['Penyebab: keluarga dan lingkungan', 'Causes: family and surroundings'],
  usulan: ['Usulan', 'Proposals'],
}

const SERVICES_NAMED = 3

function sayGaps({ gaps }: AnalysisReport, speak: AnalysisSpeaker): string | null {
  if (gaps === null) return null
  const { lines, together } = gaps.district
  const share = shareShort(together)
  if (share === null) return null
  const most = lines.filter(({ people, isSummed }) => isSummed && people !== null && people > 0).slice(0, SERVICES_NAMED)
  const named = most.map(({ name, people }) => `${name[speak.language]} (${speak.people(people ?? 0)})`).join('; ')
  const period = speak.period(gaps.period)
  const [short, toServe, services] = [together.short, together.toServe, together.services].map((count) => speak.number(count))
  const part = speak.share(100 * share)
  const whole = speak.say(
    `Layanan ${period}: ${short} orang masih kurang dari target, dari ${toServe} sasaran ${services} layanan (${part}; satu orang dapat terhitung di beberapa layanan).`,
    `Services, ${period}: ${short} people short of the targets, of ${toServe} whom ${services} services are for (${part}; one person may count in several).`,
  )
  return named === '' ? whole : `${whole} ${speak.say('Terbanyak', 'Most')}: ${named}.`
}

function sayCauses({ causes }: AnalysisReport, speak: AnalysisSpeaker): string | null {
  if (causes === null || causes.district.familiesAtRisk === 0) return null
  const { familiesAtRisk, familyProfile } = causes.district
  const [most] = familyProfile.filter(({ families }) => families.having > 0).toSorted((a, b) => b.families.having - a.families.having)
  if (most === undefined) return null
  const name = CAUSE_NAMES[speak.language][most.cause].toLowerCase()
  const { having, known } = most.families
  return speak.say(
    `Pada ${speak.number(familiesAtRisk)} keluarga berisiko dalam daftar, yang terbanyak ${name}: ${speak.number(having)} dari ${speak.number(known)} yang diketahui.`,
    `With ${speak.number(familiesAtRisk)} families at risk in the list the most frequent is ${name}: ${speak.number(having)} of ${speak.number(known)} known.`,
  )
}

function sayLokus({ lokusOfYear, lokus }: AnalysisReport, speak: AnalysisSpeaker): string {
  if (lokusOfYear === null)
    return speak.say(
      `Lokus belum ditetapkan; metode kuadran mengusulkan ${speak.number(lokus.proposedCount)} desa.`,
      `Lokus have not been decided upon; the quadrant method proposes ${speak.number(lokus.proposedCount)} villages.`,
    )
  const standing = lokusOfYear.villages.filter(({ status }) => status !== 'lulus').length
  return speak.say(
    `Lokus ${lokusOfYear.year}: ${speak.number(standing)} desa menurut keputusan daerah.`,
    `Lokus of ${lokusOfYear.year}: ${speak.number(standing)} villages by decision of the district.`,
  )
}

/** The next target of the district, or its last. */
function sayTarget({ levels, year: now }: AnalysisReport, speak: AnalysisSpeaker): string | null {
  const own = levels.find(({ level }) => level === 'kabupaten')
  const survey = own?.surveys.at(-1)
  if (own === undefined || survey === undefined) return null
  const target = own.targets.find(({ year }) => year >= now) ?? own.targets.at(-1)
  const found = `${survey.source} ${survey.year}: ${speak.share(survey.percent)}`
  if (target === undefined) return `${found}.`
  return speak.say(
    `${found}; target ${target.year} ${speak.share(target.current.percent)} (${target.current.source}).`,
    `${found}; target of ${target.year} ${speak.share(target.current.percent)} (${target.current.source}).`,
  )
}

/** The very sentences: also what slides and pages may take over. */
export function summarySentences(report: AnalysisReport, speak: AnalysisSpeaker): readonly string[] {
  const situation = saySituation(report.situation).map((sentence) => sentence[speak.language])
  return [...situation, sayTarget(report, speak), sayGaps(report, speak), sayCauses(report, speak), sayLokus(report, speak)].filter(
    (sentence) => sentence !== null,
  )
}

export function wordingOf({ wording }: AnalysisReport, topics: readonly Topic[], speak: AnalysisSpeaker): Block[] {
  if (wording === null) return []
  const texts = wording.texts.filter(({ topic }) => topics.includes(topic))
  if (texts.length === 0) return []
  return [
    ...texts.flatMap(({ topic, text }) => [
      heading(2, speak.say(...TOPIC_NAMES[topic])),
      ...text
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map(plain),
    ]),
    quiet(
      speak.say(
        `Ditulis daerah dalam analisis versi ${wording.version}, yang sudah dibekukan.`,
        `Written by the district in version ${wording.version} of its analysis, which was frozen.`,
      ),
    ),
  ]
}

export function summarySection(report: AnalysisReport, speak: AnalysisSpeaker): Block[] {
  const { tiles, unplaced } = frontPage(report, speak.language)
  const [first = '', ...others] = summarySentences(report, speak)
  return [
    heading(1, speak.say('Ringkasan', 'Summary'), true),
    lead(first),
    ...bullets(others),
    { kind: 'tiles', tiles },
    ...(unplaced === null ? [] : [{ kind: 'box', ...unplaced } as const]),
    ...wordingOf(report, ['ringkasan'], speak),
  ]
}
