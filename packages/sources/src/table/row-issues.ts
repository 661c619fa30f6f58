/**
 * What a person should know about the rows that were not taken as villages.
 */
import { issue } from '@konvergen/core/intake/make-issue.ts'
import type { Issue } from '@konvergen/core/kit/issue.ts'
import type { Sheet } from '../workbook/sheet.ts'
import type { SortedRows } from './sort-rows.ts'

export function rowIssues(sorted: SortedRows, sheet: Sheet, file: string): Issue[] {
  const place = (row: number) => ({ file, sheet: sheet.name, row: row + 1 })
  return [
    ...sorted.sums.map(({ row, label }) => issue('tabel.bukan-desa', place(row), label, {})),
    ...sorted.others.map(({ row, label }) => issue('tabel.baris-lain', place(row), label, {})),
    ...sorted.nameless.map((row) => issue('tabel.tanpa-nama', place(row), null, {})),
  ]
}
