/**
 * How often one person may do what would matter if a machine did it all day: look up numbers, open names, take lists along, fill in attendance, send
 * files. Generous for a human at work; a bucket that fills again slowly (`budget.ts`). All sizes stand here. Source: house rule.
 */
import type { BudgetRule } from './budget.ts'

export const LIMITS = {
  /** Looking up a NIK. */
  'cari-nik': { most: 60, secondsEach: 10 },
  /** Opening who a child is: sixty in ten minutes, and one more every ten seconds. */
  'buka-nama': { most: 60, secondsEach: 10 },
  /** Lists and reports that take names along. */
  'unduh-nama': { most: 10, secondsEach: 60 },
  /** Writing anew who a child is: each answer says the old and asks for a new. */
  'perbaiki-nama': { most: 60, secondsEach: 10 },
  /** Who touched what in a whole district. */
  'paket-pelanggaran': { most: 10, secondsEach: 60 },
  /** Attendance by code: a whole hall may sit behind one address, and each asks twice. */
  hadir: { most: 600, secondsEach: 0.5 },
  /** Feeds of the calendar: an office with many phones behind one address, each asking a few times an hour. */
  kalender: { most: 600, secondsEach: 2 },
  /** Stretches of files: of a quarter of a megabyte on a weak connection, of eight on a good one. */
  kiriman: { most: 600, secondsEach: 1 },
} as const satisfies Record<string, BudgetRule>

export type LimitKind = keyof typeof LIMITS
export type LimitRules = Readonly<Record<LimitKind, BudgetRule>>

/**
 * What is about names. Reaching the end is told to whoever reads the trail: somebody opens more names than anybody's work asks for. These are kept in
 * the database, since a restart must not give anybody all of them anew.
 */
export const TOLD_LIMITS: ReadonlySet<LimitKind> = new Set(['cari-nik', 'buka-nama', 'unduh-nama', 'perbaiki-nama', 'paket-pelanggaran'])

/** Seconds after which an empty bucket is full again: reaching its end is told once in as long. */
export function windowOf({ most, secondsEach }: BudgetRule): number {
  return most * secondsEach
}
