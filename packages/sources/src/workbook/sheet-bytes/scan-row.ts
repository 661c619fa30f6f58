/**
 * One row of a sheet out of its bytes (ECMA-376 part 1, 18.3.1.73), as programs write it. What is understood here is understood exactly as hucre
 * does; at anything else the scan says `unusual`, and hucre reads on.
 */
import type { SheetCell } from '../sheet.ts'
import { afterBlanks, bytesOf, holdsAt } from './ascii.ts'
import type { BookFacts } from './book-facts.ts'
import { CellScanner } from './scan-cell.ts'
import { NOWHERE, TagScanner } from './scan-tag.ts'

/** `over`: there is no further row. */
export type RowEnd = 'row' | 'over' | 'unusual'

const ROW = bytesOf('<row')
const ROW_END = bytesOf('</row>')
const CELL = bytesOf('<c')
const DATA_END = bytesOf('</sheetData>')

export class RowScanner {
  /** Behind what was scanned last. */
  at = 0
  readonly #cell: CellScanner
  readonly #tag = new TagScanner()
  /** Longer than the row: the first `#width` are its cells. */
  readonly #cells: (SheetCell | null)[] = []
  #width = 0

  constructor(facts: BookFacts) {
    this.#cell = new CellScanner(facts)
  }

  /** Of the row that was scanned last, from 0. */
  get row(): number {
    return this.#tag.row - 1
  }

  /** Of the row that was scanned last. */
  cells(): (SheetCell | null)[] {
    return this.#cells.slice(0, this.#width)
  }

  /** The row that begins at `from`, or what stands there instead. Behind the bytes stands what `ByteWindow` puts there. */
  scan(bytes: Uint8Array, from: number): RowEnd {
    const start = afterBlanks(bytes, from)
    if (holdsAt(bytes, start, DATA_END)) {
      this.at = start + DATA_END.length
      return 'over'
    }
    if (!holdsAt(bytes, start, ROW)) return 'unusual'
    this.#width = 0
    const inside = this.#tag.scanRow(bytes, start + ROW.length)
    this.at = inside === NOWHERE || this.#tag.isEmpty ? inside : this.#scanCells(bytes, inside)
    return this.at === NOWHERE ? 'unusual' : 'row'
  }

  #scanCells(bytes: Uint8Array, from: number): number {
    let at = afterBlanks(bytes, from)
    while (holdsAt(bytes, at, CELL)) {
      const end = this.#cell.scan(bytes, at + CELL.length)
      if (end === NOWHERE) return NOWHERE
      this.#put(this.#cell.column, this.#cell.cell)
      at = afterBlanks(bytes, end)
    }
    return holdsAt(bytes, at, ROW_END) ? at + ROW_END.length : NOWHERE
  }

  /** Columns that the row leaves out are empty; of two cells for the same column the later counts. */
  #put(column: number, cell: SheetCell | null): void {
    while (this.#width < column) this.#cells[this.#width++] = null
    this.#cells[column] = cell
    if (column === this.#width) this.#width++
  }
}
