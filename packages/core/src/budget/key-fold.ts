/**
 * A text without what nobody means when they write it again: capital letters, spaces, signs. Spelt out letter by letter, so that PostgreSQL does the very same with `translate` whatever its locale.
 */
const UPPER = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
const SIGNS = ' \t\n\r\u00a0.,;:-–—_/\\()[]{}\'"“”’&+*#%!?'

/** First what is replaced: each letter by the one at its place in `KEY_TO`, each sign by nothing. */
export const KEY_FROM: string = UPPER + SIGNS
export const KEY_TO: string = UPPER.toLowerCase()

const BY_LETTER = new Map(Array.from(KEY_FROM, (letter, at) => [letter, KEY_TO[at] ?? '']))

export function keyFold(text: string): string {
  return Array.from(text, (letter) => BY_LETTER.get(letter) ?? letter).join('')
}
