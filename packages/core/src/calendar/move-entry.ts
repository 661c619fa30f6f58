/**
 * Days of an entry put elsewhere: by days, or to another year.
 */
import { type Day, dayNumber, dayOfNumber, daysInMonth, makeDay, partsOf } from '../kit/day.ts'
import type { EntryFacts } from './entry.ts'

type Span = Pick<EntryFacts, 'starts' | 'ends'>

function later(day: string, days: number): string {
  const moved = dayOfNumber(dayNumber(day as Day) + days)
  if (moved === null) throw new RangeError(`${day} cannot be moved by ${days} days`)
  return moved
}

/** The last of the month where it has no such day. */
export function dayInMonth(year: number, month: number, day: number): string {
  const made = makeDay(year, month, Math.min(day, daysInMonth(year, month)))
  if (made === null) throw new RangeError(`no month ${month} of ${year}`)
  return made
}

/** Earlier with a negative number. */
export function moveByDays({ starts, ends }: Span, days: number): Span {
  return { starts: later(starts, days), ends: later(ends, days) }
}

function isLastOfMonth(text: string): boolean {
  const { year, month, day } = partsOf(text as Day)
  return day === daysInMonth(year, month)
}

/** The same days some years on; the last day of February stays the last. */
export function moveByYears({ starts, ends }: Span, years: number): Span {
  const at = (text: string): string => {
    const { year, month, day } = partsOf(text as Day)
    return dayInMonth(year + years, month, isLastOfMonth(text) ? 31 : day)
  }
  return { starts: at(starts), ends: at(ends) }
}
