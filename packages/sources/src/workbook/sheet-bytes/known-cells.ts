/**
 * Cells by the bytes they are written with. A list says `Berdiri`, `9.4` and `DESA 12` thousands of times: whoever meets the same bytes again gets
 * the same cell with the same text, and nothing is made. What stands here is overwritten by what comes later in its place, so that names and NIK,
 * which come once, cannot fill it up and do no harm.
 */
import type { SheetCell } from '../sheet.ts'

/** How the bytes are meant: the same `1` is a text, a number or a day. */
export type CellMeaning = 'text' | 'number' | 'date'

const MEANINGS: Readonly<Record<CellMeaning, number>> = { text: 1, number: 2, date: 3 }
const PLACES = 1 << 15
/** Longer texts hardly come again. */
const LONGEST = 48

export class KnownCells {
  readonly #make: (meaning: CellMeaning, written: Uint8Array) => SheetCell | null
  /** What stands in each place: its length and meaning in one number; 0 = nothing. */
  readonly #marks = new Int32Array(PLACES)
  readonly #bytes = new Uint8Array(PLACES * LONGEST)
  readonly #cells = Array.from({ length: PLACES }, (): SheetCell | null => null)

  /** `make` gives the cell of bytes that were not met before; null = a cell that says nothing. */
  constructor(make: (meaning: CellMeaning, written: Uint8Array) => SheetCell | null) {
    this.#make = make
  }

  /** `hash` is any number that is the same for the same bytes: whoever finds their end has gone through them anyway. */
  of(meaning: CellMeaning, bytes: Uint8Array, from: number, to: number, hash: number): SheetCell | null {
    const length = to - from
    if (length > LONGEST) return this.#make(meaning, bytes.subarray(from, to))
    const mark = length * 4 + MEANINGS[meaning]
    const place = (hash ^ (hash >>> 15)) & (PLACES - 1)
    if (this.#marks[place] === mark && this.#holds(place, bytes, from, length)) return this.#cells[place] as SheetCell | null
    const cell = this.#make(meaning, bytes.subarray(from, to))
    this.#marks[place] = mark
    this.#cells[place] = cell
    for (let index = 0; index < length; index++) this.#bytes[place * LONGEST + index] = bytes[from + index] as number
    return cell
  }

  #holds(place: number, bytes: Uint8Array, from: number, length: number): boolean {
    const known = this.#bytes
    const start = place * LONGEST
    for (let index = 0; index < length; index++) if (known[start + index] !== bytes[from + index]) return false
    return true
  }
}
