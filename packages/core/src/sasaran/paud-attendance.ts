/**
 * Children over two and up to six in early childhood classes (PAUD): each month `v` came, `x` did not, `-` not to be expected (SPEC §2.5). Every month counts
 * for itself and for its own quarter.
 */
import type { MonthNumber } from './quarter.ts'

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
