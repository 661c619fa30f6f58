/**
 * What a profile says of one village or kecamatan, gathered from the report: its place among the others, what it lacks, what has to be checked.
 */
import type { AnalysisReport } from '@konvergen/core/lokus/analysis-report.ts'
import type { LokusRow } from '@konvergen/core/lokus/proposal.ts'
import { sayReasons } from '@konvergen/core/lokus/say-reasons.ts'
import type { GapLine } from '@konvergen/core/situation/gap-lines.ts'
import type { AreaSituation, DesaSituation, KecamatanSituation } from '@konvergen/core/situation/situation.ts'
import { kecamatanOf, levelOf } from '@konvergen/core/wilayah/kode.ts'
import { REASONS } from '../ansit/words.ts'
import type { AnalysisSpeaker } from './analysis-speaker.ts'
import { STATUS_NAMES } from './cause-words.ts'

/** Services whose names are said. */
const NAMED = 3

export type ProfiledArea = DesaSituation | KecamatanSituation

export function isVillage(area: ProfiledArea): area is DesaSituation {
  return 'sufficiency' in area
}

/** Everything of a report that profiles look up again and again. */
export interface ProfileIndex {
  readonly report: AnalysisReport
  readonly kecamatanNames: ReadonlyMap<string, string>
  readonly lokusRows: ReadonlyMap<string, LokusRow>
  readonly decided: ReadonlyMap<string, NonNullable<AnalysisReport['lokusOfYear']>['villages'][number]>
  readonly places: ReadonlyMap<string, { readonly place: number; readonly of: number }>
}

/** The highest prevalence is 1; equals share a place. Who has no percentage has none. */
function placesOf(areas: readonly AreaSituation[]): [string, { place: number; of: number }][] {
  const known = areas.flatMap(({ kode, figures: { stunting } }) => (stunting.percent === null ? [] : [{ kode, percent: stunting.percent }]))
  const sorted = known.map(({ percent }) => percent).toSorted((a, b) => b - a)
  const first = new Map<number, number>()
  sorted.forEach((percent, at) => {
    if (!first.has(percent)) first.set(percent, at + 1)
  })
  return known.map(({ kode, percent }) => [kode, { place: first.get(percent) ?? 0, of: known.length }])
}

export function indexReport(report: AnalysisReport): ProfileIndex {
  const { desa, kecamatan } = report.situation
  return {
    report,
    kecamatanNames: new Map(report.district.kecamatan.map(({ kode, nama }) => [kode, nama])),
    lokusRows: new Map(report.lokus.rows.map((row) => [row.kode, row])),
    decided: new Map((report.lokusOfYear?.villages ?? []).map((village) => [village.kode, village])),
    places: new Map([...placesOf(desa), ...placesOf(kecamatan)]),
  }
}

export function sayPlace({ places }: ProfileIndex, area: ProfiledArea, speak: AnalysisSpeaker): string {
  const found = places.get(area.kode)
  if (found === undefined) return speak.say('belum dapat dibandingkan', 'cannot be compared yet')
  const [id, en] = isVillage(area) ? ['desa', 'villages'] : ['kecamatan', 'kecamatan']
  return speak.say(`urutan ${found.place} dari ${found.of} ${id}, 1 = tertinggi`, `${found.place} of ${found.of} ${en}, 1 = highest`)
}

function sayOneLokus({ report, decided, lokusRows }: ProfileIndex, { kode }: ProfiledArea, speak: AnalysisSpeaker): string[] {
  const own = decided.get(kode)
  const row = lokusRows.get(kode)
  const year = report.lokusOfYear?.year
  const standing =
    year === undefined
      ? speak.say('Lokus belum ditetapkan.', 'Lokus have not been decided upon.')
      : own === undefined
        ? speak.say(`Bukan lokus ${year}.`, `No lokus of ${year}.`)
        : speak.say(
            `Lokus ${year}: ${STATUS_NAMES.id[own.status]}${own.basis === null ? '' : ` (${own.basis.text}, ${speak.day(own.basis.day)})`}.`,
            `Lokus of ${year}: ${STATUS_NAMES.en[own.status]}${own.basis === null ? '' : ` (${own.basis.text}, ${speak.day(own.basis.day)})`}.`,
          )
  if (row === undefined || row.rank === null)
    return [standing, speak.say('Metode kuadran tidak dapat memeringkatnya.', 'The quadrant method cannot rank it.')]
  const reasons = sayReasons(row.reasons, speak.language)
  const why = reasons.length === 0 ? '' : ` ${reasons.join('; ')}.`
  const rank = speak.count(row.rank)
  return [
    standing,
    row.proposed
      ? speak.say(`Diusulkan metode kuadran, peringkat ${rank}.${why}`, `Proposed by quadrants, rank ${rank}.${why}`)
      : speak.say(`Tidak diusulkan metode kuadran (peringkat ${rank}).`, `Not proposed by quadrants (rank ${rank}).`),
  ]
}

function sayLokusWithin({ report, decided }: ProfileIndex, { kode }: ProfiledArea, speak: AnalysisSpeaker): string[] {
  const own = [...decided.values()].filter((village) => kecamatanOf(village.kode) === kode && village.status !== 'lulus')
  const proposed = report.lokus.rows.filter((row) => row.kecamatan === kode && row.proposed)
  const names = (rows: readonly { readonly nama: string }[]) =>
    rows.length === 0 ? speak.say('tidak ada', 'none') : rows.map(({ nama }) => nama).join(', ')
  const year = report.lokusOfYear?.year
  return [
    year === undefined
      ? speak.say('Lokus belum ditetapkan.', 'Lokus have not been decided upon.')
      : `${speak.say('Lokus', 'Lokus of')} ${year}: ${names(own)}.`,
    `${speak.say('Diusulkan metode kuadran', 'Proposed by quadrants')}: ${names(proposed)}.`,
  ]
}

export function sayLokusOf(index: ProfileIndex, area: ProfiledArea, speak: AnalysisSpeaker): string[] {
  return isVillage(area) ? sayOneLokus(index, area, speak) : sayLokusWithin(index, area, speak)
}

function doubtsOf(area: ProfiledArea, speak: AnalysisSpeaker): string[] {
  if (!isVillage(area)) {
    const { insufficientCount, desaCount } = area
    return insufficientCount === 0
      ? []
      : [
          speak.say(
            `Data ${insufficientCount} dari ${desaCount} desa belum cukup.`,
            `The data of ${insufficientCount} of ${desaCount} villages do not suffice.`,
          ),
        ]
  }
  const { reasons, moreToMeasure } = area.sufficiency
  if (reasons.length === 0) return []
  const why = reasons.map((reason) => REASONS[speak.language][reason]).join(', ')
  const more =
    moreToMeasure === null || moreToMeasure === 0
      ? ''
      : speak.say(` Ukur sedikitnya ${moreToMeasure} anak lagi.`, ` Measure at least ${moreToMeasure} children more.`)
  return [`${speak.say('Data belum cukup', 'The data do not suffice')}: ${why}.${more}`]
}

function saySilent(silent: readonly GapLine[], speak: AnalysisSpeaker): string {
  const names = silent.slice(0, NAMED).map(({ name }) => name[speak.language])
  const more = silent.length > NAMED ? '; …' : ''
  return speak.say(
    `${silent.length} layanan belum dilaporkan: ${names.join('; ')}${more}.`,
    `Services not reported, ${silent.length}: ${names.join('; ')}${more}.`,
  )
}

/** What to check before anything is decided on it. */
export function sayChecks({ report }: ProfileIndex, area: ProfiledArea, speak: AnalysisSpeaker): string[] {
  const gaps = report.gaps?.byArea.get(area.kode)
  const silent = gaps?.lines.filter(({ state, side }) => state === 'belum-lapor' && side === 'layanan') ?? []
  const impossible = gaps?.lines.filter(({ state }) => state === 'tidak-sah') ?? []
  const all = [
    ...doubtsOf(area, speak),
    ...(silent.length === 0 ? [] : [saySilent(silent, speak)]),
    ...impossible.map(({ name }) => speak.say(`${name.id}: terlayani lebih dari sasaran.`, `${name.en}: more reached than there are.`)),
  ]
  if (all.length > 0) return all
  return report.audience === 'publik'
    ? [speak.say('Tidak ada yang dapat disebut dalam versi publik.', 'Nothing that the public version can tell.')]
    : [speak.say('Tidak ada yang menonjol dalam data ini.', 'Nothing stands out in these data.')]
}

export function levelName(area: ProfiledArea, speak: AnalysisSpeaker): string {
  return levelOf(area.kode) === 'desa'
    ? speak.say('Profil desa/kelurahan', 'Village profile')
    : speak.say('Profil kecamatan', 'Kecamatan profile')
}
