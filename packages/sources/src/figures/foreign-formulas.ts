/**
 * Formulas that fetch their value from another file (`[1]Sheet1!B2`, `'C:\data\[rekap.xlsx]Mei'!D4`). The saved result is read like any other
 * value; that it may be older than its source, a person should know.
 */
import { issue } from '@konvergen/core/intake/make-issue.ts'
import type { Issue } from '@konvergen/core/kit/issue.ts'
import { columnLetters } from '../workbook/address.ts'
import type { Sheet } from '../workbook/sheet.ts'

const OTHER_FILE = /\[(?:\d+|[^\]]+\.xl\w+)\][^!]*!/i

/** One issue for each column that holds such formulas. `labelOf`: what the column is called. */
export function foreignFormulas(sheet: Sheet, firstRow: number, labelOf: (column: number) => string, file: string): Issue[] {
  const counts = new Map<number, number>()
  for (const cells of sheet.rows.slice(firstRow)) {
    cells.forEach((cell, column) => {
      if (cell?.formula !== undefined && cell?.formula !== null && OTHER_FILE.test(cell.formula))
        counts.set(column, (counts.get(column) ?? 0) + 1)
    })
  }
  return [...counts].map(([column, jumlah]) =>
    issue('tabel.rumus-berkas-lain', { file, sheet: sheet.name, column: columnLetters(column) }, null, { kolom: labelOf(column), jumlah }),
  )
}
