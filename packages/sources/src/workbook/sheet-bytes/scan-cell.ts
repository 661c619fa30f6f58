/**
 * One cell of a row (ECMA-376 part 1, 18.3.1.4) in the forms that programs write: `<v>…</v>`, `<is><t>…</t></is>` or nothing inside; a formula
 * before its value is passed over, for a list counts what was last computed. Booleans, errors and rich text are not understood here.
 */
import type { SheetCell } from '../sheet.ts'
import { bytesOf, holdsAt, LESS_THAN, wholeNumber } from './ascii.ts'
import { type BookFacts, cellOfBytes } from './book-facts.ts'
import { type CellMeaning, KnownCells } from './known-cells.ts'
import { NOWHERE, TagScanner } from './scan-tag.ts'

const CELL_END = bytesOf('</c>')
const FORMULA = bytesOf('<f')
const FORMULA_END = bytesOf('</f>')
const VALUE = bytesOf('<v')
const VALUE_END = bytesOf('</v>')
const INLINE = bytesOf('<is>')
const INLINE_END = bytesOf('</is>')
const TEXT = bytesOf('<t')
const TEXT_END = bytesOf('</t>')

export class CellScanner {
  /** Of the cell that was scanned last, from 0. */
  column = 0
  /** null = it says nothing. */
  cell: SheetCell | null = null
  readonly #facts: BookFacts
  readonly #known: KnownCells
  readonly #tag = new TagScanner()
  readonly #inner = new TagScanner()
  #bytes: Uint8Array = new Uint8Array()
  #textFrom = 0
  #textTo = 0
  #hash = 0

  constructor(facts: BookFacts) {
    this.#facts = facts
    this.#known = new KnownCells((meaning, written) => cellOfBytes(meaning, written, facts.dateOf))
  }

  /** From behind `<c` to behind the end of the cell. */
  scan(bytes: Uint8Array, from: number): number {
    this.#bytes = bytes
    const tag = this.#tag
    let at = tag.scanCell(bytes, from)
    if (at === NOWHERE) return NOWHERE
    this.column = tag.column
    this.#textFrom = 0
    this.#textTo = 0
    if (tag.isEmpty) return this.#interpret() ? at : NOWHERE
    at = tag.type === 'inlineStr' ? this.#inlineText(at) : this.#value(this.#afterFormula(at))
    if (at === NOWHERE || !holdsAt(bytes, at, CELL_END) || !this.#interpret()) return NOWHERE
    return at + CELL_END.length
  }

  /** What stands between the tags, if anything, says this by the type and the style of the cell. */
  #interpret(): boolean {
    const { type, style } = this.#tag
    const bytes = this.#bytes
    const from = this.#textFrom
    const to = this.#textTo
    if (type === 's') {
      const number = wholeNumber(bytes, from, to)
      const shared = number === NOWHERE ? undefined : this.#facts.sharedTexts.at(number)
      if (shared === undefined) return false
      this.cell = shared
      return true
    }
    if (from === to) {
      this.cell = null
      return true
    }
    const meaning = type === 'n' ? this.#numberMeaning(style) : 'text'
    if (meaning === null) return false
    this.cell = this.#known.of(meaning, bytes, from, to, this.#hash)
    return true
  }

  #numberMeaning(style: number): CellMeaning | null {
    if (style < 0) return 'number'
    const isDate = this.#facts.stylesOfDates[style]
    if (isDate === undefined) return null
    return isDate ? 'date' : 'number'
  }

  /** `<f>A1+1</f>` or `<f t="shared" si="0"/>`, if it stands there. */
  #afterFormula(from: number): number {
    if (!holdsAt(this.#bytes, from, FORMULA)) return from
    const at = this.#inner.skip(this.#bytes, from + FORMULA.length)
    if (at === NOWHERE || this.#inner.isEmpty) return at
    const end = this.#endOfText(at)
    return holdsAt(this.#bytes, end, FORMULA_END) ? end + FORMULA_END.length : NOWHERE
  }

  #value(from: number): number {
    if (from === NOWHERE || !holdsAt(this.#bytes, from, VALUE)) return from
    return this.#textInside(from + VALUE.length, VALUE_END)
  }

  #inlineText(from: number): number {
    if (!holdsAt(this.#bytes, from, INLINE)) return from
    const start = from + INLINE.length
    if (!holdsAt(this.#bytes, start, TEXT)) return NOWHERE
    const at = this.#textInside(start + TEXT.length, TEXT_END)
    return at !== NOWHERE && holdsAt(this.#bytes, at, INLINE_END) ? at + INLINE_END.length : NOWHERE
  }

  /** From behind the name of a tag to behind its end; what stands inside is the text of the cell. */
  #textInside(from: number, endTag: Uint8Array): number {
    const at = this.#inner.skip(this.#bytes, from)
    if (at === NOWHERE || this.#inner.isEmpty) return at
    const end = this.#endOfText(at)
    if (!holdsAt(this.#bytes, end, endTag)) return NOWHERE
    this.#textFrom = at
    this.#textTo = end
    return end + endTag.length
  }

  /** To the next tag, counting the bytes together on the way. */
  #endOfText(from: number): number {
    const bytes = this.#bytes
    let at = from
    let hash = 0
    for (let byte = bytes[at] as number; byte !== LESS_THAN; byte = bytes[++at] as number) hash = (Math.imul(hash, 31) + byte) | 0
    this.#hash = hash
    return at
  }
}
