/**
 * Verdicts on the screen and as a table, for puskesmas and Dinkes. They name the posyandu and never a person.
 */
import { type Language, sayNumber } from '@konvergen/core/kit/say-number.ts'
import { type GroupSummary, type PosyanduRow, type QualityReport, WORST_FIRST } from '@konvergen/core/quality/quality-report.ts'
import { sayLevel, sayScoreClass, saySmartCriterion } from '@konvergen/core/quality/say-quality-terms.ts'
import { sayQualityReason, sayVerdict } from '@konvergen/core/quality/say-verdict.ts'
import type { QualityVerdict } from '@konvergen/core/quality/verdict.ts'
import { reasonsOf } from '@konvergen/core/quality/without-signs.ts'
import { say } from '../terminal.ts'

/** More than this nobody reads on a screen. */
const MOST_SAID = 50

export type ListGrouping = 'posyandu' | 'puskesmas' | 'kecamatan'

/** The same in both languages, as in the table of issues. */
const COLUMNS = ['kecamatan', 'desa', 'posyandu', 'pengukuran', 'putusan', 'alasan']

function reasonTexts(report: QualityReport, row: PosyanduRow, language: Language): string[] {
  return reasonsOf(report, row).map((reason) => sayQualityReason(reason, language))
}

/** All posyandu with all their reasons. */
export function qualityTable(report: QualityReport, language: Language): string[][] {
  const rows = report.posyandu.map((row) => {
    const said = reasonTexts(report, row, language).join('; ')
    return [row.kecamatan ?? '', row.desa ?? '', row.nama, String(row.n), sayVerdict(row.verdict, language), said]
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

function counts(verdicts: Readonly<Record<QualityVerdict, number>>, language: Language): string {
  return WORST_FIRST.map((each) => `${sayVerdict(each, language)}: ${sayNumber(verdicts[each], language)}`).join('; ')
}

function sayPosyandu(report: QualityReport, language: Language): string[] {
  const heading = [
    'Posyandu',
    say({ language }, 'Pengukuran', 'Measurements'),
    say({ language }, 'Putusan', 'Verdict'),
    say({ language }, 'Alasan', 'Reason'),
  ]
  const rows = report.posyandu.slice(0, MOST_SAID).map((row) => {
    const name = row.desa === null || row.desa === '' ? row.nama : `${row.nama} (${row.desa})`
    return [name, sayNumber(row.n, language), sayVerdict(row.verdict, language), reasonTexts(report, row, language)[0] ?? '']
  })
  const left = sayNumber(report.posyandu.length - rows.length, language)
  const more = say({ language }, `Masih ada ${left} posyandu; semuanya dengan -o TABEL.csv.`, `${left} more; all with -o TABLE.csv.`)
  return [...padded([heading, ...rows]), ...(report.posyandu.length > rows.length ? [more] : [])]
}

function sayGroups(groups: readonly GroupSummary[], grouping: 'puskesmas' | 'kecamatan', language: Language): string[] {
  const heading = [
    sayLevel(grouping, language),
    ...WORST_FIRST.map((verdict) => sayVerdict(verdict, language)),
    say({ language }, 'Pengukuran', 'Measurements'),
    say({ language }, 'Simpangan baku TB/U', 'SD height-for-age'),
  ]
  const rows = groups.map(({ nama, verdicts, quality }) => {
    const { sd } = quality.len.moments
    const numbers = [...WORST_FIRST.map((verdict) => verdicts[verdict]), quality.n].map((count) => sayNumber(count, language))
    return [nama, ...numbers, sd === null ? '–' : sayNumber(sd, language, 2)]
  })
  if (rows.length > 0) return padded([heading, ...rows])
  return [say({ language }, `Daftar ini tidak menyebut ${grouping}.`, `This list names no ${grouping}.`)]
}

/** With its criteria and what speaks against it; empty = not asked for. */
function saySmart({ kabupaten: { smart } }: QualityReport, language: Language): string[] {
  if (smart === null) return []
  if (smart.score === null) return [say({ language }, 'Skor SMART tidak dapat dihitung.', 'The SMART score cannot be computed.')]
  const { penalties, total, verdict } = smart.score
  const said = Object.entries(penalties).map(([name, penalty]) => `${saySmartCriterion(name, language)} ${penalty}`)
  const title = say({ language }, 'Skor SMART', 'SMART score')
  return [`${title}: ${total} (${sayScoreClass(verdict, language)}). ${said.join('; ')}.`, smart.note[language]]
}

/** How many of each verdict; then the worst, each with its gravest reason, or the groups above them. */
export function sayQuality(report: QualityReport, grouping: ListGrouping, language: Language): string[] {
  const table = grouping === 'posyandu' ? sayPosyandu(report, language) : sayGroups(report[grouping], grouping, language)
  return [counts(report.kabupaten.verdicts, language), ...table, ...saySmart(report, language)]
}
