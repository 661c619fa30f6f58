/**
 * Periods as DHIS2 writes them (`2024`, `202401`, `2024Q1`, `2024S1`, `20240117`) and as ADX does (first day and length, `2024-01-01/P3M`).
 */
import { makeDay } from '../../kit/day.ts'

const DAY = /^(\d{4})(\d{2})(\d{2})$/
const MONTH = /^(\d{4})(0[1-9]|1[0-2])$/
const QUARTER = /^(\d{4})Q([1-4])$/
const HALF = /^(\d{4})S([12])$/
const YEAR = /^\d{4}$/
const INTERVAL = /^(\d{4})-(\d{2})-(\d{2})(?:T[\d:.Z+-]*)?\/P(1D|1M|3M|6M|1Y)$/

const two = (number: number): string => String(number).padStart(2, '0')

/** `2024-01-01/P3M`; null when it is no period. */
export function intervalOf(period: string): string | null {
  if (YEAR.test(period)) return `${period}-01-01/P1Y`
  const [, monthYear = '', month] = MONTH.exec(period) ?? []
  if (month !== undefined) return `${monthYear}-${month}-01/P1M`
  const [, quarterYear = '', quarter] = QUARTER.exec(period) ?? []
  if (quarter !== undefined) return `${quarterYear}-${two(Number(quarter) * 3 - 2)}-01/P3M`
  const [, halfYear = '', half] = HALF.exec(period) ?? []
  if (half !== undefined) return `${halfYear}-${half === '1' ? '01' : '07'}-01/P6M`
  const [, dayYear = '', dayMonth = '', day] = DAY.exec(period) ?? []
  if (day === undefined || makeDay(Number(dayYear), Number(dayMonth), Number(day)) === null) return null
  return `${dayYear}-${dayMonth}-${day}/P1D`
}

/** The period of an interval; null when it is none of the five lengths, or does not begin where such a period does. */
export function periodOfInterval(interval: string): string | null {
  const [, year = '', month = '', day = '', length] = INTERVAL.exec(interval.trim()) ?? []
  if (length === undefined) return null
  const written: Readonly<Record<string, string>> = {
    '1D': `${year}${month}${day}`,
    '1M': `${year}${month}`,
    '3M': `${year}Q${Math.ceil(Number(month) / 3)}`,
    '6M': `${year}S${Number(month) < 7 ? 1 : 2}`,
    '1Y': year,
  }
  const period = written[length] ?? ''
  return intervalOf(period) === `${year}-${month}-${day}/P${length}` ? period : null
}
