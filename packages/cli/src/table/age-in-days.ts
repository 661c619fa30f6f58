/**
 * Ages reckoned from two days. A day is written `2024-01-17` or `17/01/2024` (also with `-` or `.`): the day stands first, as it does here.
 */
import { type Day, daysBetween, makeDay } from '@konvergen/core/kit/day.ts'

const YEAR_FIRST = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[T ].*)?$/
const DAY_FIRST = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/

/** null when the text is no day that exists. */
function dayOf(text: string): Day | null {
  const yearFirst = YEAR_FIRST.exec(text)
  if (yearFirst !== null) return makeDay(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]))
  const dayFirst = DAY_FIRST.exec(text)
  return dayFirst === null ? null : makeDay(Number(dayFirst[3]), Number(dayFirst[2]), Number(dayFirst[1]))
}

/** Age as the text of a column `age`: days from birth to measurement; '' when either is missing or no day. */
export function ageInDays(birth: string, date: string): string {
  const [from, to] = [dayOf(birth), dayOf(date)]
  return from === null || to === null ? '' : String(daysBetween(from, to))
}
