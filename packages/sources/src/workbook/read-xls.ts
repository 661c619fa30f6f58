/**
 * Legacy Excel (BIFF 2 to 8) and Excel 2003 XML through SheetJS, the one reader that knows them all. It is large and seldom needed, so it
 * is loaded only when such a file comes.
 */

import type { CellObject, WorkSheet } from '@e965/xlsx'
import { issue } from '@konvergen/core/intake/make-issue.ts'
import type { WorkbookLimits } from './limits.ts'
import { isoText } from './read-xlsx.ts'
import { ReadingProblem } from './reading-problem.ts'
import { type Sheet, type SheetCell, withoutTrailingBlanks } from './sheet.ts'

export async function readXls(bytes: Uint8Array, file: string, limits: WorkbookLimits): Promise<Sheet[]> {
  const { read } = await import('@e965/xlsx')
  const options = { type: 'array', dense: true, cellDates: true, UTC: true, cellFormula: true, cellHTML: false, cellText: false } as const
  const workbook = read(bytes, { ...options, sheetRows: limits.maxRows + 1 })
  return workbook.SheetNames.map((name, index) => {
    const hidden = (workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0
    return toSheet(name, hidden, workbook.Sheets[name] ?? {}, file, limits)
  })
}

function toSheet(name: string, hidden: boolean, sheet: WorkSheet, file: string, limits: WorkbookLimits): Sheet {
  const data = (sheet['!data'] ?? []) as readonly (readonly (CellObject | undefined)[] | undefined)[]
  const rows = withoutTrailingBlanks(Array.from(data, (row) => Array.from(row ?? [], toCell)))
  if (rows.length > limits.maxRows) {
    const params = { nama: name, batas: limits.maxRows }
    throw new ReadingProblem(issue('buku.terlalu-banyak-baris', { file, sheet: name }, null, params))
  }
  const merges = (sheet['!merges'] ?? []).map(({ s, e }) => ({ top: s.r, left: s.c, bottom: e.r, right: e.c }))
  return { name, hidden, rows, merges }
}

function toCell(cell: CellObject | undefined): SheetCell | null {
  if (cell === undefined) return null
  const formula = cell.f ?? null
  const { v } = cell
  if (v === undefined || v === null || v === '') return formula === null ? null : { text: null, kind: 'angka', formula }
  if (v instanceof Date) return { text: isoText(v), kind: 'tanggal', formula }
  if (cell.t === 'e') return { text: cell.w ?? '#N/A', kind: 'teks', formula }
  if (typeof v === 'number') return { text: String(v), kind: 'angka', formula }
  return { text: typeof v === 'boolean' ? String(v).toUpperCase() : v, kind: 'teks', formula }
}
