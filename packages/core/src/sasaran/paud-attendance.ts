/**
 * Children over two and up to six in early childhood classes (PAUD): each month `v` came, `x` did not, `-` not to be expected (SPEC §2.5). Every month counts
 * for itself and for its own quarter.
 */
import type { ConvergenceScore } from './convergence.ts'
import { type MonthNumber, monthsOfQuarter, type Quarter } from './quarter.ts'

export type Attendance = 'v' | 'x' | '-'

export interface PaudMonth {
  readonly month: MonthNumber
  readonly came: number
  readonly expected: number
}

/** Of every child its marks by month; a month not noted is not asked about. */
export type PaudMarks = ReadonlyMap<MonthNumber, Attendance>

export function paudByMonth(children: readonly PaudMarks[], months: readonly MonthNumber[]): readonly PaudMonth[] {
  return months.map((month) => {
    const marks = children.flatMap((child) => child.get(month) ?? [])
    const came = marks.filter((mark) => mark === 'v').length
    return { month, came, expected: came + marks.filter((mark) => mark === 'x').length }
  })
}

/** All three months of the quarter, attendance by attendance. */
export function paudOfQuarter(children: readonly PaudMarks[], quarter: Quarter): ConvergenceScore {
  const months = paudByMonth(children, monthsOfQuarter(quarter))
  const received = months.reduce((sum, { came }) => sum + came, 0)
  const expected = months.reduce((sum, month) => sum + month.expected, 0)
  return { received, expected, percent: expected === 0 ? null : (100 * received) / expected }
}
