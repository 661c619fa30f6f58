/**
 * By what a sheet is known again: its headings, whatever their order and spelling of spaces. A mapping is remembered by heading, never by place, so that a
 * column that moved keeps its meaning.
 */
import { NOTHING, type Target } from './target.ts'

/** One key for each heading, in the order given; the same heading again gets its turn (`persen#2`). `''` for a column without one. */
export function headingKeys(headings: readonly string[]): readonly string[] {
  const turns = new Map<string, number>()
  return headings.map((heading) => {
    const plain = heading
      .toLowerCase()
      .replace(/[^a-z0-9%<>=]+/g, ' ')
      .trim()
    if (plain === '') return ''
    const turn = (turns.get(plain) ?? 0) + 1
    turns.set(plain, turn)
    return turn === 1 ? plain : `${plain}#${turn}`
  })
}

const BASE = 0x811c9dc5
const PRIME = 0x01000193

/** FNV-1a, 32 bits: no secret, only short. */
function short(text: string, seed: number): string {
  let hash = BASE ^ seed
  for (const sign of text) {
    hash ^= sign.codePointAt(0) ?? 0
    hash = Math.imul(hash, PRIME)
  }
  return (hash >>> 0).toString(16).padStart(8, '0')
}

/** Sixteen hexadecimal digits, the same for the same headings in any order. Years and months in them change every time and do not count. */
export function signatureOf(headings: readonly string[]): string {
  const said = headingKeys(headings).map((key) => key.replace(/\b20\d\d\b/g, '*'))
  const text = said
    .filter((key) => key !== '')
    .toSorted()
    .join('\u001F')
  return short(text, 0) + short(text, 1)
}

/** What was remembered, by heading key, for the columns of this sheet. A column that was not there then stays open (null). */
export function recall(headings: readonly string[], remembered: Readonly<Record<string, Target>>): readonly (Target | null)[] {
  return headingKeys(headings).map((key) => (key === '' ? NOTHING : (remembered[key] ?? null)))
}

/** The other way round: what is to be remembered. */
export function remember(headings: readonly string[], targets: readonly Target[]): Readonly<Record<string, Target>> {
  return Object.fromEntries(headingKeys(headings).flatMap((key, index) => (key === '' ? [] : [[key, targets[index] ?? NOTHING] as const])))
}
