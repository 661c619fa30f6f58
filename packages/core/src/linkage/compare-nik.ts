/**
 * A NIK as evidence. It has no check digit; its first six digits are the area of the first registration and never change, the next six are the
 * birth date (a girl's day with 40 added), the last four a serial number. A NIK that several rows of one list bear, and a dummy, is no evidence.
 */

/** From "differs": two edits; one edit; area and birth date agree; all sixteen digits do. */
export const NIK_LEVELS = ['beda', 'dua-angka', 'satu-angka', 'awal12', 'sama'] as const
export const KK_LEVELS = ['beda', 'satu-angka', 'sama'] as const

const DIGITS = 16
const START = 12
const MOST_EDITS = 2

/** Sixteen digits, or the first twelve to fifteen of a NIK whose end is lost; null = nothing that could be compared. */
export type NikText = string | null

/** What of a NIK can be compared: `nik` where it is whole, else the known beginning. `02022********` holds too little and is null. */
export function nikEvidence(nik: string | null, nikStart: string | null | undefined): NikText {
  if (nik !== null && /^\d{16}$/.test(nik)) return isDummy(nik) ? null : nik
  const digits = /^\d*/.exec(nik ?? nikStart ?? '')?.[0] ?? ''
  return digits.length >= START && digits.length < DIGITS && !isDummy(digits) ? digits : null
}

/** One digit throughout, 1234…, or a serial number 0000. */
function isDummy(digits: string): boolean {
  return /^(\d)\1*$/.test(digits) || digits.startsWith('123456789') || (digits.length === DIGITS && digits.endsWith('0000'))
}

/** What stands on several rows of one list tells none of them. */
export function withoutShared(numbers: readonly NikText[]): NikText[] {
  const counts = new Map<string, number>()
  for (const number of numbers) if (number?.length === DIGITS) counts.set(number, (counts.get(number) ?? 0) + 1)
  return numbers.map((number) => (number !== null && (counts.get(number) ?? 0) > 1 ? null : number))
}

/** A level of NIK_LEVELS; −1 where one side has none. A NIK without its end agrees in twelve digits or not at all. */
export function compareNik(a: NikText, b: NikText): number {
  if (a === null || b === null) return -1
  if (a === b) return a.length === DIGITS ? 4 : 3
  if (sameStart(a, b)) return 3
  if (a.length !== DIGITS || b.length !== DIGITS) return 0
  const edits = editsWithin(a, b)
  return edits === 1 ? 2 : edits === 2 ? 1 : 0
}

/** A level of KK_LEVELS; −1 where one side has none. */
export function compareKk(a: NikText, b: NikText): number {
  if (a === null || b === null) return -1
  if (a === b) return 2
  return editsWithin(a, b) === 1 ? 1 : 0
}

function sameStart(a: string, b: string): boolean {
  for (let at = START - 1; at >= 0; at -= 1) if (a.charCodeAt(at) !== b.charCodeAt(at)) return false
  return true
}

/**
 * Edits (digits changed, lost, added, or neighbours swapped) between two texts of one length, 3 for more than two. What both begin and end with
 * is laid aside; an edit must then touch each end of the rest, which leaves few ways. Fast, since millions are asked and nearly all differ.
 */
export function editsWithin(a: string, b: string): number {
  let from = 0
  let to = a.length - 1
  while (from <= to && a.charCodeAt(from) === b.charCodeAt(from)) from += 1
  while (to > from && a.charCodeAt(to) === b.charCodeAt(to)) to -= 1
  const length = to - from + 1
  if (length <= 1) return Math.max(length, 0)
  const startSwapped = swappedAt(a, b, from)
  if (length === 2) return startSwapped ? 1 : 2
  const endSwapped = swappedAt(a, b, to - 1)
  if (sameBetween(a, b, from + 1, to, 0)) return 2
  if (startSwapped && sameBetween(a, b, from + 2, to, 0)) return 2
  if (endSwapped && sameBetween(a, b, from + 1, to - 1, 0)) return 2
  if (startSwapped && endSwapped && sameBetween(a, b, from + 2, to - 1, 0)) return 2
  // One lost at an end and one added at the other.
  return sameBetween(a, b, from, to, 1) || sameBetween(b, a, from, to, 1) ? 2 : MOST_EDITS + 1
}

const swappedAt = (a: string, b: string, at: number): boolean =>
  a.charCodeAt(at) === b.charCodeAt(at + 1) && a.charCodeAt(at + 1) === b.charCodeAt(at)

/** From `from` to before `to`, b beside a shifted by `shift`. */
function sameBetween(a: string, b: string, from: number, to: number, shift: number): boolean {
  for (let at = from; at < to; at += 1) if (a.charCodeAt(at + shift) !== b.charCodeAt(at)) return false
  return true
}
