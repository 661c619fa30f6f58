/** A table that ties sub-kegiatan to indicators: its rows cell by cell, found by their heads wherever they stand. */
import { type PairColumn, pairColumnOf } from '@konvergen/core/plan/pair-columns.ts'
import type { PairCell, PairRow } from '@konvergen/core/plan/read-pairs.ts'
import { cellAddress } from '../workbook/address.ts'
import type { Sheet } from '../workbook/sheet.ts'

/** As deep as somebody may have pushed the heads down. */
const DEEPEST_HEAD = 30

interface Heads {
  readonly at: number
  readonly columns: Readonly<Record<PairColumn, number>>
}

function headsOf({ rows }: Sheet): Heads | null {
  for (const [at, cells] of rows.slice(0, DEEPEST_HEAD).entries()) {
    const columns = cells.map((cell) => pairColumnOf(cell?.text ?? ''))
    const [code, indicator] = [columns.indexOf('code'), columns.indexOf('indicator')]
    if (code >= 0 && indicator >= 0) return { at, columns: { code, indicator } }
  }
  return null
}

function rowsOf({ name, rows }: Sheet, { at, columns }: Heads): PairRow[] {
  return rows.slice(at + 1).flatMap((cells, below) => {
    const row = at + 1 + below
    const cellOf = (column: number): PairCell | null => {
      const text = cells[column]?.text?.trim() ?? ''
      return text === '' ? null : { text, cell: `${name}!${cellAddress(row, column)}` }
    }
    const [code, indicator] = [cellOf(columns.code), cellOf(columns.indicator)]
    return code === null && indicator === null ? [] : [{ row: row + 1, code, indicator }]
  })
}

/** null = no sheet of it has both heads. */
export function readPairSheet(sheets: readonly Sheet[]): readonly PairRow[] | null {
  for (const sheet of sheets) {
    const heads = headsOf(sheet)
    if (heads !== null) return rowsOf(sheet, heads)
  }
  return null
}
