/**
 * The codes in which files say sex, position and oedema. Accepted is what WHO's programs accept, and L and P (laki-laki, perempuan), which
 * no other code can be mistaken for. A code is taken as it stands: ` m` with a blank is none.
 */
import { FEMALE, LYING, MALE, STANDING } from './children.ts'

const SEX: Readonly<Record<string, number>> = {
  1: MALE,
  m: MALE,
  M: MALE,
  l: MALE,
  L: MALE,
  2: FEMALE,
  f: FEMALE,
  F: FEMALE,
  p: FEMALE,
  P: FEMALE,
}
const MEASURE: Readonly<Record<string, number>> = { l: LYING, L: LYING, h: STANDING, H: STANDING }
const OEDEMA: Readonly<Record<string, number>> = { n: 0, N: 0, 2: 0, y: 1, Y: 1, 1: 1 }

/** An empty cell, or one of R's words for one. */
export function isMissing(text: string): boolean {
  return text === '' || text === 'NA' || text === 'NaN'
}

function codeOf(text: string, codes: Readonly<Record<string, number>>): number | null {
  if (isMissing(text)) return 0
  return Object.hasOwn(codes, text) ? (codes[text] ?? null) : null
}

/** 1 male, 2 female, 0 not said, null = no such code. */
export const sexOf = (text: string): number | null => codeOf(text, SEX)
/** LYING, STANDING, 0 not said, null = no such code. */
export const measureOf = (text: string): number | null => codeOf(text, MEASURE)
/** 1 = oedema; not said counts as none, as in WHO's programs; null = no such code. */
export const oedemaOf = (text: string): number | null => codeOf(text, OEDEMA)
