/**
 * One sheet with formulas and merged cells as the bytes of a workbook, the same bytes for the same cells: for sheets that imitate an
 * office's own file, where a reader must meet formulas with their last results.
 */
import { type CellValue, colToLetter, type MergeRange, writeXlsx } from 'hucre/xlsx'

/** A formula as Excel stores it: its text without `=`, and the result last computed. */
export interface FormulaCell {
  readonly formula: string
  readonly result: number
}

export type SheetCell = string | number | null | FormulaCell

/** Rows and columns count from 0; the end is within. */
export interface MergedCells {
  readonly startRow: number
  readonly startCol: number
  readonly endRow: number
  readonly endCol: number
}

export interface FormulaSheet {
  readonly name: string
  readonly rows: readonly (readonly SheetCell[])[]
  readonly merges: readonly MergedCells[]
  /** In characters, from the first column on. */
  readonly widths: readonly number[]
  /** ISO time written as the moment of saving, so that no clock decides the bytes. */
  readonly saved: string
}

/** `A` for 0, `AA` for 26. */
export const columnLetter = (index: number): string => colToLetter(index)

const isFormula = (cell: SheetCell): cell is FormulaCell => typeof cell === 'object' && cell !== null

export async function writeFormulaSheet(sheet: FormulaSheet): Promise<Uint8Array> {
  const formulas = sheet.rows.flatMap((row, rowIndex) =>
    row.flatMap((cell, columnIndex) => (isFormula(cell) ? [[`${rowIndex},${columnIndex}`, cell] as const] : [])),
  )
  const rows = sheet.rows.map((row) => row.map((cell): CellValue => (isFormula(cell) ? null : cell)))
  const merges: MergeRange[] = sheet.merges.map((merge) => ({ ...merge }))
  const cells = new Map(formulas.map(([key, { formula, result }]) => [key, { value: result, formula, formulaResult: result }]))
  const columns = sheet.widths.map((width) => ({ width }))
  const modified = new Date(sheet.saved)
  return writeXlsx({ sheets: [{ name: sheet.name, rows, cells, merges, columns }], properties: { created: modified, modified } })
}
