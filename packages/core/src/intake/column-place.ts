/**
 * Where a value stands, for the issues of the checks: from the A1 address that the reader kept beside it.
 */
import type { ReadCell } from '../kit/cell.ts'
import type { IssuePlace } from '../kit/issue.ts'

export interface SheetPlace {
  readonly file: string
  readonly sheet: string
}

/** Place of one value in a row; a value without an address still names its row. */
export function cellPlace(where: SheetPlace, row: number, cell: ReadCell<number>): Partial<IssuePlace> {
  return { ...where, row, column: columnOf(cell), cell: cell.cell }
}

/** Of a sum of several cells (`D4+F4`): `D+F`. */
export function columnOf(cell: ReadCell<number>): string | null {
  return cell.cell === null ? null : cell.cell.replace(/\d+(?=\+|$)/g, '')
}

/** True for a formula whose result was not saved: the reader then keeps the formula itself, which begins with `=`. */
export function isFormulaWithoutResult(cell: ReadCell<number>): boolean {
  return cell.value === null && cell.raw !== null && cell.raw.startsWith('=')
}
