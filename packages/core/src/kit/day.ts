/**
 * Calendar days without a clock and without a time zone: a birth date is the same day in Sabang and in Merauke. A day is written
 * `2024-01-17`, so that days compare as texts; reckoning goes through a day number.
 *
 * Gregorian reckoning after H. Hinnant, "chrono-compatible low-level date algorithms" (days_from_civil), for years 0001–9999.
 */

/** `YYYY-MM-DD` of a day that exists. Made by `makeDay` only. */
export type Day = string & { readonly __day: true }

const DAYS_BEFORE_1970 = 719_468
const DAYS_IN_400_YEARS = 146_097

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** null when there is no such day (30 February). `month` from 1. */
export function makeDay(year: number, month: number, day: number): Day | null {
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as Day
}

export interface DayParts {
  readonly year: number
  /** From 1. */
  readonly month: number
  readonly day: number
}

export function partsOf(day: Day): DayParts {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) }
}

/** Days since 1 January 1970. */
export function dayNumber(day: Day): number {
  const parts = partsOf(day)
  // Years are counted from March, so that the leap day is the last of its year.
  const year = parts.month <= 2 ? parts.year - 1 : parts.year
  const era = Math.floor(year / 400)
  const yearOfEra = year - era * 400
  const dayOfYear = Math.floor((153 * (parts.month + (parts.month > 2 ? -3 : 9)) + 2) / 5) + parts.day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * DAYS_IN_400_YEARS + dayOfEra - DAYS_BEFORE_1970
}

/** The day with that number; null beyond the years 1 to 9999. */
export function dayOfNumber(number: number): Day | null {
  const shifted = number + DAYS_BEFORE_1970
  const era = Math.floor(shifted / DAYS_IN_400_YEARS)
  const dayOfEra = shifted - era * DAYS_IN_400_YEARS
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return makeDay(year, month, dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1)
}

/** Days from the first to the second; negative when the second comes before. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from)
}

export interface CalendarAge {
  readonly years: number
  readonly months: number
  readonly days: number
}

/** Age as people say it: completed years, months and days. Expects `at` on or after `birth`. */
export function calendarAge(birth: Day, at: Day): CalendarAge {
  const from = partsOf(birth)
  const to = partsOf(at)
  let months = (to.year - from.year) * 12 + to.month - from.month
  let days = to.day - from.day
  if (days < 0) {
    months -= 1
    const before = to.month === 1 ? { year: to.year - 1, month: 12 } : { year: to.year, month: to.month - 1 }
    days = Math.max(daysInMonth(before.year, before.month) - from.day, 0) + to.day
  }
  return { years: Math.floor(months / 12), months: months % 12, days }
}
