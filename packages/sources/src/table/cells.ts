/**
 * Looking into a sheet by row and column, both counted from 0.
 */
import type { Merge, Sheet, SheetCell } from '../workbook/sheet.ts'

export function cellAt(sheet: Sheet, row: number, column: number): SheetCell | null {
  return sheet.rows[row]?.[column] ?? null
}

/** Text of a cell without surrounding space; `''` when there is none. */
export function textAt(sheet: Sheet, row: number, column: number): string {
  return (cellAt(sheet, row, column)?.text ?? '').replace(/\s+/g, ' ').trim()
}

/** Like `textAt`, but a cell merged with others says what the whole range says: one kecamatan beside all its villages. */
export function rangeTextAt(sheet: Sheet, row: number, column: number): string {
  const merge = mergeAt(sheet, row, column)
  return merge === undefined ? textAt(sheet, row, column) : textAt(sheet, merge.top, merge.left)
}

/** The range that covers a cell, if it is merged. */
export function mergeAt(sheet: Sheet, row: number, column: number): Merge | undefined {
  return sheet.merges.find(({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right)
}

export function widthOf(sheet: Sheet, firstRow: number, lastRow: number): number {
  let width = 0
  for (let row = firstRow; row <= lastRow; row++) width = Math.max(width, sheet.rows[row]?.length ?? 0)
  return width
}

export function isBlankRow(sheet: Sheet, row: number): boolean {
  return (sheet.rows[row] ?? []).every((cell) => cell === null || (cell.text ?? '').trim() === '')
}
