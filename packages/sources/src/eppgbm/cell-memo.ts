/**
 * Remembers what a text in a column means: a district's list says `Berdiri`, `9,4` and `DESA 12` thousands of times, and reading each once makes
 * the difference between two seconds and one. What hardly repeats (names, NIK) does not belong here.
 */
import type { StoredAs } from '@konvergen/core/intake/parse-count.ts'
import type { SheetCell } from '../workbook/sheet.ts'

/** A column with more different texts than this does not repeat. */
const MOST_TEXTS = 10_000

export class CellMemo<Value> {
  readonly #read: (text: string | null, storedAs: StoredAs) => Value
  readonly #blank: Value
  readonly #typed = new Map<string, Value>()
  readonly #stored = new Map<string, Value>()
  /** The last one again: the rows of a list stand village by village, and the reader of xlsx gives the same cell for the same text. */
  #lastCell: SheetCell | null = null
  #lastValue: Value

  constructor(read: (text: string | null, storedAs: StoredAs) => Value) {
    this.#read = read
    this.#blank = read(null, 'teks')
    this.#lastValue = this.#blank
  }

  of(cell: SheetCell | null): Value {
    if (cell !== this.#lastCell) {
      this.#lastCell = cell
      this.#lastValue = this.#valueOf(cell)
    }
    return this.#lastValue
  }

  #valueOf(cell: SheetCell | null): Value {
    const text = cell?.text ?? null
    if (text === null) return this.#blank
    const storedAs = storedAsOf(cell)
    const memory = storedAs === 'angka' ? this.#stored : this.#typed
    const remembered = memory.get(text)
    if (remembered !== undefined) return remembered
    const value = this.#read(text, storedAs)
    if (memory.size < MOST_TEXTS) memory.set(text, value)
    return value
  }
}

export function storedAsOf(cell: SheetCell | null): StoredAs {
  return cell?.kind === 'angka' ? 'angka' : 'teks'
}
