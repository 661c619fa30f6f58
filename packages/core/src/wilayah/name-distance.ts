/**
 * How far two normalised village names are apart, and how far they may be for a spelling to be taken.
 */
import { editDistance } from '../kit/edit-distance.ts'
import { isOldSpellingOf } from './old-spelling.ts'

/** Edits that a spelling may differ by to be taken: none for short names, one from 5 letters, two from 9, three from 14. */
export function closeLimit(length: number): number {
  if (length < 5) return 0
  if (length < 9) return 1
  return length < 14 ? 2 : 3
}

const digitsOf = (name: string): string => name.replace(/\D/g, '')

/**
 * Edits between two normalised names; Infinity beyond `limit`, and when their numbers differ: `Padang 1` is never a misspelt `Padang 2`. A name in its old
 * spelling is one edit away, however many letters that changes.
 */
export function nameDistance(a: string, b: string, limit: number): number {
  if (digitsOf(a) !== digitsOf(b)) return Number.POSITIVE_INFINITY
  if (isOldSpellingOf(a, b)) return 1
  const distance = editDistance(a, b, limit)
  return distance > limit ? Number.POSITIVE_INFINITY : distance
}
