/**
 * xlsx and ods through hucre, as text cells. Numbers are written out in their shortest faithful form and dates as ISO text, so that
 * nothing is rounded or reinterpreted on the way; a formula without a saved result stays visible as a formula.
 */
import { issue } from '@konvergen/core/intake/make-issue.ts'
import type { CellValue, Sheet as HucreSheet, Workbook as HucreWorkbook } from 'hucre/xlsx'
import { checkSwelling, gaugeXlsx } from './gauge-xlsx.ts'
import type { WorkbookLimits } from './limits.ts'
import { ReadingProblem } from './reading-problem.ts'
import { type Sheet, type SheetCell, withoutTrailingBlanks } from './sheet.ts'
import { readZipDirectory } from './zip-directory.ts'

export type ZippedKind = 'xlsx' | 'ods'

export async function readZipped(bytes: Uint8Array, kind: ZippedKind, file: string, limits: WorkbookLimits): Promise<Sheet[]> {
  const entries = readZipDirectory(bytes) ?? []
  await gaugeXlsx(bytes, entries, file, limits)
  checkSwelling(entries, file, limits)
  const workbook = await readWithHucre(bytes, kind, limits.maxRows + 1)
  return workbook.sheets.map((sheet) => toSheet(sheet, file, limits))
}

/** Loaded when needed: a phone that reads a csv does not carry the xlsx reader. */
async function readWithHucre(bytes: Uint8Array, kind: ZippedKind, maxRows: number): Promise<HucreWorkbook> {
  if (kind === 'ods') return (await import('hucre/ods')).readOds(bytes, { maxRows })
  // Without a range, one styled cell in the last row makes a million rows.
  return (await import('hucre/xlsx')).readXlsx(bytes, { maxRows, range: `A1:XFD${maxRows}` })
}

function toSheet(sheet: HucreSheet, file: string, limits: WorkbookLimits): Sheet {
  const all = sheet.rows.map((values, row) =>
    values.map((value, column) => {
      const details = sheet.cells?.get(`${row},${column}`)
      return cellOfValue(value, details?.formula ?? null)
    }),
  )
  const rows = withoutTrailingBlanks(all)
  if (rows.length > limits.maxRows) {
    const params = { nama: sheet.name, batas: limits.maxRows }
    throw new ReadingProblem(issue('buku.terlalu-banyak-baris', { file, sheet: sheet.name }, null, params))
  }
  const merges = (sheet.merges ?? []).map((range) => ({
    top: range.startRow,
    left: range.startCol,
    bottom: range.endRow,
    right: range.endCol,
  }))
  return { name: sheet.name, hidden: sheet.hidden === true || sheet.veryHidden === true, rows, merges }
}

export function cellOfValue(value: CellValue, formula: string | null): SheetCell | null {
  if (value === null || value === '') return formula === null ? null : { text: null, kind: 'angka', formula }
  if (typeof value === 'number') return { text: String(value), kind: 'angka', formula }
  if (value instanceof Date) return { text: isoText(value), kind: 'tanggal', formula }
  return { text: typeof value === 'boolean' ? String(value).toUpperCase() : value, kind: 'teks', formula }
}

/** `2024-01-17`, with its time of day only when it has one. Spreadsheet dates have no time zone; the readers put them in UTC. */
export function isoText(date: Date): string {
  if (Number.isNaN(date.getTime())) return ''
  const text = date.toISOString().slice(0, 19)
  return text.endsWith('T00:00:00') ? text.slice(0, 10) : text.replace('T', ' ')
}
