/**
 * Confirmed other names. A district's officer confirms once that `GODANG` is Kulu, and every later file is read so.
 * A name that stands in a file several times is told apart by its turn: `TANJUNG BARU #2` is the second row of that name.
 */
import { normaliseName } from './normalise-name.ts'

const TURN = /^(.*\S)\s*#\s*(\d+)\s*$/

/** Key under which a confirmed name is remembered: the normalised name, with `#n` when it speaks of the n-th row of that name. */
export function aliasKey(nama: string): string {
  const turn = TURN.exec(nama)
  if (turn === null) return normaliseName(nama)
  return `${normaliseName(turn[1] ?? '')}#${Number(turn[2])}`
}

/** Alias key → village code. */
export type Aliases = ReadonlyMap<string, string>
