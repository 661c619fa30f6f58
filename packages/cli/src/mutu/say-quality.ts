/**
 * Verdicts on the screen and as a table, for puskesmas and Dinkes. They name the posyandu and never a person.
 */
import { type Language, sayNumber } from '@konvergen/core/kit/say-number.ts'
import { sayQualityReason, sayVerdict } from '@konvergen/core/quality/say-verdict.ts'
import { say } from '../terminal.ts'
import { type JudgedPosyandu, WORST_FIRST } from './judge-list.ts'

/** More than this nobody reads on a screen. */
const MOST_SAID = 50

/** The same in both languages, as in the table of issues. */
const COLUMNS = ['kecamatan', 'desa', 'posyandu', 'pengukuran', 'putusan', 'alasan']

/** All posyandu with all their reasons. */
export function qualityTable(judged: readonly JudgedPosyandu[], language: Language): string[][] {
  const rows = judged.map(({ posyandu: { kecamatan, desa, nama }, measurements, verdict, reasons }) => {
    const said = reasons.map((reason) => sayQualityReason(reason, language)).join('; ')
    return [kecamatan, desa, nama, String(measurements), sayVerdict(verdict, language), said]
  })
  return [COLUMNS, ...rows]
}

function padded(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  )
}

function counts(judged: readonly JudgedPosyandu[], language: Language): string {
  return WORST_FIRST.map((each) => {
    const count = judged.filter(({ verdict }) => verdict === each).length
    return `${sayVerdict(each, language)}: ${sayNumber(count, language)}`
  }).join('; ')
}

/** How many of each verdict; then the worst, each with its gravest reason. */
export function sayQuality(judged: readonly JudgedPosyandu[], language: Language): string[] {
  const heading = [
    'Posyandu',
    say({ language }, 'Pengukuran', 'Measurements'),
    say({ language }, 'Putusan', 'Verdict'),
    say({ language }, 'Alasan', 'Reason'),
  ]
  const rows = judged.slice(0, MOST_SAID).map(({ posyandu: { nama, desa }, measurements, verdict, reasons: [gravest] }) => {
    const name = desa === '' ? nama : `${nama} (${desa})`
    const reason = gravest === undefined ? '' : sayQualityReason(gravest, language)
    return [name, sayNumber(measurements, language), sayVerdict(verdict, language), reason]
  })
  const left = sayNumber(judged.length - rows.length, language)
  const more = say({ language }, `Masih ada ${left} posyandu; semuanya dengan -o TABEL.csv.`, `${left} more; all with -o TABLE.csv.`)
  return [counts(judged, language), ...padded([heading, ...rows]), ...(judged.length > rows.length ? [more] : [])]
}
