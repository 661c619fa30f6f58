/**
 * Whether two folded names under one NIK may be one child's: asked to find contradictions, so it forgives much. Whether two names without a NIK
 * deserve a person's look is another question (`persons-similar.ts`).
 */
import { editDistance } from '../kit/edit-distance.ts'

/** Letters that a name of one child may differ by: `SITI` and `SITTI`; short names must be alike. */
const LEAST_LETTERS_PER_SLIP = 5
const MOST_SLIPS = 2

/** True when two names may be one child's: alike but for slips, or one the beginning of the other. Blank names prove nothing. */
export function namesAgree(a: string, b: string): boolean {
  if (a === '' || b === '' || a === b) return true
  const shorter = Math.min(a.length, b.length)
  if (shorter >= LEAST_LETTERS_PER_SLIP && (a.startsWith(b) || b.startsWith(a))) return true
  const slips = Math.min(MOST_SLIPS, Math.floor(shorter / LEAST_LETTERS_PER_SLIP))
  return editDistance(a, b, slips) <= slips
}
