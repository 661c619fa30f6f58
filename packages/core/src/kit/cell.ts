/**
 * A value as it was read from a file, with the text it came from, so that every figure can be opened down to its cell.
 */

export interface ReadCell<T> {
  /** null = the cell is empty, says "-" or could not be read (then there is an Issue for it). Never a stand-in for zero. */
  readonly value: T | null
  /** The text in the file; null = the cell does not exist. */
  readonly raw: string | null
  /** Column letter and row, e.g. `D4`; null when the file kind has no addresses. */
  readonly cell: string | null
}

export const NO_CELL: ReadCell<never> = { value: null, raw: null, cell: null }
