/**
 * The beginning of a row or a cell: `<row r="7" spans="1:36">`, `<c r="B7" s="2" t="s">`. Only what hucre looks at is kept: `r`, `s` and `t`, the
 * last one if it stands there twice.
 */
import { AMPERSAND, afterBlanks, bytesOf, EQUALS, GREATER_THAN, holdsAt, LESS_THAN, QUOTE, SLASH, wholeNumber } from './ascii.ts'

/** What a scan gives where something stands that it does not understand. */
export const NOWHERE = -1

export type CellType = 'inlineStr' | 's' | 'str' | 'n'

const TYPES = (['inlineStr', 's', 'str', 'n'] as const).map((type) => ({ type, bytes: bytesOf(type) }))
const LETTERS = { r: 0x72, s: 0x73, t: 0x74 }
const IS_OF_NAME = Uint8Array.from({ length: 256 }, (_, byte) => (/[\w:.-]/.test(String.fromCharCode(byte)) ? 1 : 0))
const FIRST_CAPITAL = 0x41
const LAST_CAPITAL = 0x5a
const ALPHABET = 26
/** XFD: a sheet has no more columns, and hucre refuses a file that has. */
const MOST_COLUMNS = 16_384

export class TagScanner {
  /** `<row …/>` and `<c …/>`: nothing stands inside. */
  isEmpty = false
  /** From 1. */
  row = 0
  /** From 0. */
  column = 0
  /** −1 = none. */
  style = -1
  type: CellType = 'n'
  #bytes: Uint8Array = new Uint8Array()
  #nameFrom = 0
  #nameTo = 0
  #valueFrom = 0
  #valueTo = 0

  /** From behind `<row` to behind its `>`. */
  scanRow(bytes: Uint8Array, from: number): number {
    this.#bytes = bytes
    this.row = NOWHERE
    let at = from
    while (this.#startsAttribute(at)) {
      at = this.#attribute(at)
      if (at === NOWHERE) return NOWHERE
      if (this.#isNamed(LETTERS.r)) {
        this.row = wholeNumber(bytes, this.#valueFrom, this.#valueTo)
        if (this.row === NOWHERE) return NOWHERE
      }
    }
    return this.row === NOWHERE ? NOWHERE : this.#end(at)
  }

  /** From behind `<c` to behind its `>`. */
  scanCell(bytes: Uint8Array, from: number): number {
    this.#bytes = bytes
    this.column = NOWHERE
    this.style = -1
    this.type = 'n'
    let at = from
    while (this.#startsAttribute(at)) {
      at = this.#attribute(at)
      if (at === NOWHERE || !this.#takeCellAttribute()) return NOWHERE
    }
    return this.column === NOWHERE ? NOWHERE : this.#end(at)
  }

  /** Any other tag: from behind its name to behind its `>`. */
  skip(bytes: Uint8Array, from: number): number {
    this.#bytes = bytes
    let at = from
    while (at !== NOWHERE && this.#startsAttribute(at)) at = this.#attribute(at)
    return at === NOWHERE ? NOWHERE : this.#end(at)
  }

  #takeCellAttribute(): boolean {
    const bytes = this.#bytes
    if (this.#isNamed(LETTERS.r)) {
      this.column = columnOf(bytes, this.#valueFrom, this.#valueTo)
      return this.column !== NOWHERE
    }
    if (this.#isNamed(LETTERS.s)) {
      this.style = wholeNumber(bytes, this.#valueFrom, this.#valueTo)
      return this.style !== NOWHERE
    }
    return !this.#isNamed(LETTERS.t) || this.#takeType()
  }

  /** A loop and no search with a function: this runs for every cell. */
  #takeType(): boolean {
    const length = this.#valueTo - this.#valueFrom
    for (const { type, bytes } of TYPES) {
      if (bytes.length !== length || !holdsAt(this.#bytes, this.#valueFrom, bytes)) continue
      this.type = type
      return true
    }
    return false
  }

  #isNamed(letter: number): boolean {
    return this.#nameTo - this.#nameFrom === 1 && this.#bytes[this.#nameFrom] === letter
  }

  /** A name must be set off from what stands before it. */
  #startsAttribute(at: number): boolean {
    const end = afterBlanks(this.#bytes, at)
    return end > at && this.#bytes[end] !== SLASH && this.#bytes[end] !== GREATER_THAN
  }

  /** `name="value"` and nothing else: to behind its last quote. */
  #attribute(from: number): number {
    const bytes = this.#bytes
    let at = afterBlanks(bytes, from)
    this.#nameFrom = at
    while (isOfName(bytes[at])) at++
    this.#nameTo = at
    if (this.#nameTo === this.#nameFrom || bytes[at] !== EQUALS || bytes[at + 1] !== QUOTE) return NOWHERE
    at += 2
    this.#valueFrom = at
    for (let byte = bytes[at]; byte !== QUOTE; byte = bytes[++at]) {
      if (byte === LESS_THAN || byte === GREATER_THAN || byte === AMPERSAND) return NOWHERE
    }
    this.#valueTo = at
    return at + 1
  }

  #end(at: number): number {
    const bytes = this.#bytes
    const end = afterBlanks(bytes, at)
    this.isEmpty = bytes[end] === SLASH
    const last = this.isEmpty ? end + 1 : end
    return bytes[last] === GREATER_THAN ? last + 1 : NOWHERE
  }
}

/** Letters, digits and `:` `.` `-` `_`. */
function isOfName(byte: number | undefined): boolean {
  return byte !== undefined && IS_OF_NAME[byte] === 1
}

/** `AB7` → 27, whatever row it names: hucre puts every cell into the row in which it stands. */
function columnOf(bytes: Uint8Array, from: number, to: number): number {
  let at = from
  let column = 0
  for (let byte = bytes[at] as number; at < to && byte >= FIRST_CAPITAL && byte <= LAST_CAPITAL; byte = bytes[++at] as number) {
    column = column * ALPHABET + byte - FIRST_CAPITAL + 1
    if (column > MOST_COLUMNS) return NOWHERE
  }
  return column === 0 || wholeNumber(bytes, at, to) === NOWHERE ? NOWHERE : column - 1
}
