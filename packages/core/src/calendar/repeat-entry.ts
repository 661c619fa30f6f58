/**
 * An entry that comes again each month or quarter of its year: entries of their own, of which each is moved, done and cancelled alone. No recurrence rule goes into feeds: calendars of
 * phones differ in what they make of one that has exceptions.
 */
import { type Day, daysBetween, partsOf } from '../kit/day.ts'
import type { EntryFacts } from './entry.ts'
import { dayInMonth, moveByDays } from './move-entry.ts'

export const REPEATS = ['bulan', 'triwulan'] as const
export type Repeat = (typeof REPEATS)[number]

const MONTHS: Readonly<Record<Repeat, number>> = { bulan: 1, triwulan: 3 }
const DECEMBER = 12

/** The first and those after it that begin in the same year; each is as many days long, and begins on the same day of its month, or on the month's last. */
export function repeatsOf({ starts, ends }: Pick<EntryFacts, 'starts' | 'ends'>, repeat: Repeat): Pick<EntryFacts, 'starts' | 'ends'>[] {
  const { year, month, day } = partsOf(starts as Day)
  const length = daysBetween(starts as Day, ends as Day)
  const months = Array.from({ length: DECEMBER }, (_, at) => month + at * MONTHS[repeat]).filter((each) => each <= DECEMBER)
  return months.map((each) => {
    const first = dayInMonth(year, each, day)
    return { starts: first, ends: moveByDays({ starts: first, ends: first }, length).ends }
  })
}
