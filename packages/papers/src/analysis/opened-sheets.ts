/**
 * The sheets of the workbook, each row with the way to where its figures open: in a column of its own, since a sheet is filtered and copied row by row.
 */
import type { Language } from '@konvergen/core/kit/say-number.ts'
import type { AnalysisReport } from '@konvergen/core/lokus/analysis-report.ts'
import { type Row, text } from '../ansit/sheet-parts.ts'
import { ANSIT_SHEETS } from '../ansit/sheets.ts'
import type { Sheet } from '../xlsx/write-workbook.ts'
import { AnalysisSpeaker } from './analysis-speaker.ts'
import { causeSheet, lokusYearSheet, needSheet } from './cause-sheets.ts'
import { areaGapSheet, districtGapSheet, peopleSheet } from './gap-sheets.ts'
import { monthSheet, publishedSheet, targetSheet, twoNumbersSheet } from './series-sheets.ts'
import { type Way, Ways } from './ways.ts'

type WayOf = (row: Row) => Way | null

/** A sheet whose rows lead nowhere stays as it is. */
function opened(sheet: Sheet, head: string, wayOf: WayOf): Sheet {
  const ways = sheet.rows.map(wayOf)
  if (ways.every((way) => way === null)) return sheet
  const columns = [...sheet.columns, text(head, 50)]
  const padded = (row: Row): Row => [...row, ...Array.from({ length: sheet.columns.length - row.length }, () => null)]
  return {
    ...sheet,
    columns,
    rows: sheet.rows.map((row, at) => [...padded(row), ways[at]?.text ?? null]),
    links: ways.map((way) => way?.url ?? null),
  }
}

/** What stands in a column of codes and periods; another kind of row has none there. */
function textAt(row: Row, at: number): string | null {
  const cell = row[at]
  return typeof cell === 'string' ? cell : null
}

const when = (value: string | null, wayOf: (value: string) => Way | null): Way | null => (value === null ? null : wayOf(value))

export function openedSheets(report: AnalysisReport, language: Language): Sheet[] {
  const speak = new AnalysisSpeaker(language)
  const ways = new Ways(report, speak)
  const { kode } = report.district
  const head = speak.say('Buka di Konvergen', 'Open in Konvergen')
  const area: WayOf = (row) => when(textAt(row, 0), (own) => ways.area(own))
  const causes: WayOf = (row) => when(textAt(row, 0), (own) => ways.causes(own))
  const published: WayOf = () => ways.published()
  const files: WayOf = () => ways.files()
  // Below the figures of the district stand sentences, in its first column alone.
  const figure: WayOf = (row) => (row.length > 1 ? ways.situation() : null)
  const { summary, desa, kecamatan, lokus, risk, unplaced, issues, method } = ANSIT_SHEETS
  const sheets: readonly (readonly [sheet: (report: AnalysisReport, language: Language) => Sheet, wayOf: WayOf])[] = [
    [summary, figure],
    [desa, area],
    [kecamatan, area],
    [lokus, () => ways.lokus()],
    [risk, area],
    [unplaced, files],
    [issues, files],
    [method, () => null],
    [districtGapSheet, (row) => when(textAt(row, 0), (code) => ways.service(code, textAt(row, 4) ?? '', kode))],
    [areaGapSheet, (row) => when(textAt(row, 2), (code) => ways.service(code, textAt(row, 4) ?? '', textAt(row, 0) ?? kode))],
    [peopleSheet, (row) => ways.gaps(textAt(row, 0))],
    [publishedSheet, published],
    [targetSheet, published],
    [twoNumbersSheet, published],
    [monthSheet, (row) => when(textAt(row, 0), (own) => ways.area(own, textAt(row, 2) ?? undefined))],
    [lokusYearSheet, () => (report.lokusOfYear === null ? null : ways.lokusYear(report.lokusOfYear.year))],
    [causeSheet, causes],
    [needSheet, causes],
  ]
  return sheets.map(([sheet, wayOf]) => opened(sheet(report, language), head, wayOf))
}
