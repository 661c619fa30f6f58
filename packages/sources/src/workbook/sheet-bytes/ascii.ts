/**
 * The bytes that XML is made of, as numbers: a sheet is read byte by byte, and a letter that is never made costs nothing.
 */

export const LESS_THAN = 0x3c
export const GREATER_THAN = 0x3e
export const SLASH = 0x2f
export const EQUALS = 0x3d
export const QUOTE = 0x22
export const AMPERSAND = 0x26
const SPACE = 0x20
const ZERO = 0x30
const NINE = 0x39

/** Text that is known beforehand, as the bytes to compare with. */
export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

export function holdsAt(bytes: Uint8Array, at: number, wanted: Uint8Array): boolean {
  for (let index = 0; index < wanted.length; index++) if (bytes[at + index] !== wanted[index]) return false
  return true
}

/** Space, tab and the ends of lines: what hucre takes for nothing between tags and attributes. */
export function isBlank(byte: number | undefined): boolean {
  return byte === SPACE || byte === 0x0a || byte === 0x0d || byte === 0x09
}

/** Where the blanks from `at` on end. */
export function afterBlanks(bytes: Uint8Array, at: number): number {
  let end = at
  while (isBlank(bytes[end])) end++
  return end
}

/** A whole number of one to nine digits and nothing else; −1 when something else stands there. */
export function wholeNumber(bytes: Uint8Array, from: number, to: number): number {
  if (from === to || to - from > 9) return -1
  let number = 0
  for (let at = from; at < to; at++) {
    const byte = bytes[at] as number
    if (byte < ZERO || byte > NINE) return -1
    number = number * 10 + byte - ZERO
  }
  return number
}
