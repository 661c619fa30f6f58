/**
 * The cells of one row of a list, as the file has them: for whoever opens the row behind a measurement.
 */
import { CHILD_COLUMNS, type ChildColumn } from '@konvergen/core/intake/child-rows.ts'
import type { RowSource } from '../workbook/stream-rows.ts'
import { chooseList, findListHeader, sheetOfRows, topRows } from './find-list.ts'

export type RowCells = Readonly<Record<ChildColumn, string | null>>

/** `row` from 1, as `EppgbmRow.row`; null when the file has no such row, or is no list. Throws a ReadingProblem like the source itself. */
export async function cellsOfRow(source: RowSource, row: number): Promise<RowCells | null> {
  const chosen = await chooseList(source)
  if (chosen === null) return null
  const header = findListHeader(sheetOfRows('', await topRows(source, chosen.sheet)))
  if (header === null) return null
  for await (const { row: index, cells } of source.rows(chosen.sheet)) {
    if (index + 1 > row) return null
    if (index + 1 < row) continue
    const textOf = (column: ChildColumn): string | null => cells[header.columns.get(column) ?? -1]?.text ?? null
    return Object.fromEntries(CHILD_COLUMNS.map((column) => [column, textOf(column)])) as RowCells
  }
  return null
}
