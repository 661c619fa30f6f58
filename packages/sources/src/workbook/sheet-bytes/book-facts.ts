/**
 * What a workbook says outside of its sheets, and what a cell's bytes mean by it.
 */
import { cellOfValue } from '../read-xlsx.ts'
import type { SheetCell } from '../sheet.ts'
import type { CellMeaning } from './known-cells.ts'

export interface SharedTexts {
  /** null = a text that says nothing; undefined = there is no such text. */
  at(number: number): SheetCell | null | undefined
}

export interface BookFacts {
  /** By the number of the style: does it show numbers as dates? What stands beyond the end is not known. */
  readonly stylesOfDates: readonly boolean[]
  /** The day that a number with such a style stands for. */
  readonly dateOf: (serial: number) => Date
  /** The texts that cells only point to, by their number. */
  readonly sharedTexts: SharedTexts
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const LAST_CODE_POINT = 0x10ffff
/** A sign at the beginning that looks like a byte order mark is part of the text. */
const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

/** As hucre understands the same bytes: `cellOfValue` gets what its stream would give. */
export function cellOfBytes(meaning: CellMeaning, written: Uint8Array, dateOf: BookFacts['dateOf']): SheetCell | null {
  const text = decodeEntities(decoder.decode(written))
  if (meaning === 'text') return cellOfValue(decodeEscapes(text), null)
  const number = Number(text)
  if (text === '' || Number.isNaN(number)) return cellOfValue(text, null)
  return cellOfValue(meaning === 'date' ? dateOf(number) : number, null)
}

/** What is no entity stays as it is. */
function decodeEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replaceAll(/&(?:#x([0-9a-fA-F]+)|#([0-9]+)|([a-zA-Z]+));/g, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return ENTITIES[name] ?? whole
    const code = hex === undefined ? Number.parseInt(decimal ?? '', 10) : Number.parseInt(hex, 16)
    return code > LAST_CODE_POINT ? whole : String.fromCodePoint(code)
  })
}

/** `_x000D_`: how Excel writes characters that XML has no place for (ECMA-376 part 1, 22.9.2.19). */
function decodeEscapes(text: string): string {
  if (!text.includes('_x')) return text
  return text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
}
