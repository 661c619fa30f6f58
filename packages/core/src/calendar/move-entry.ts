/**
 * Days of an entry put elsewhere: by days, to another month, to another year. How long it takes stays as it was; whole months stay whole months.
 */
import { type Day, dayNumber, dayOfNumber, daysBetween, daysInMonth, makeDay, partsOf } from '../kit/day.ts'
import type { EntryFacts } from './entry.ts'

type Span = Pick<EntryFacts, 'starts' | 'ends'>

function later(day: string, days: number): string {
  const moved = dayOfNumber(dayNumber(day as Day) + days)
  if (moved === null) throw new RangeError(`${day} cannot be moved by ${days} days`)
  return moved
}

/** The last of the month where it has no such day. */
function dayOf(year: number, month: number, day: number): string {
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

/** To the same day of a month (from 1) of a year, or its last where it has no such day. */
export function moveToMonth(span: Span, year: number, month: number): Span {
  const first = partsOf(span.starts as Day)
  const last = partsOf(span.ends as Day)
  const starts = dayOf(year, month, first.day)
  if (first.day !== 1 || !isLastOfMonth(span.ends)) return moveByDays(span, daysBetween(span.starts as Day, starts as Day))
  const at = year * 12 + month - 1 + (last.year - first.year) * 12 + last.month - first.month
  return { starts, ends: dayOf(Math.floor(at / 12), (at % 12) + 1, 31) }
}

/** The same days some years on; the last day of February stays the last. */
export function moveByYears({ starts, ends }: Span, years: number): Span {
  const at = (text: string): string => {
    const { year, month, day } = partsOf(text as Day)
    return dayOf(year + years, month, isLastOfMonth(text) ? 31 : day)
  }
  return { starts: at(starts), ends: at(ends) }
}
