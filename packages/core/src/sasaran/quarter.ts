/**
 * A quarter of a year, and months counted through: a month belongs to exactly one quarter. (In a known scorecard July and September were counted to June, and the third
 * quarter consisted of August.)
 */

/** Months since year 0, so that they can be compared and counted across years. */
export type MonthNumber = number

const MONTHS_OF_YEAR = 12
const MONTHS_OF_QUARTER = 3

/** `month` 1–12. */
export function monthNumber(year: number, month: number): MonthNumber {
  return year * MONTHS_OF_YEAR + month - 1
}

/** `YYYY-MM-DD` or `YYYY-MM`. */
export function monthOf(day: string): MonthNumber {
  return monthNumber(Number(day.slice(0, 4)), Number(day.slice(5, 7)))
}

/** `YYYY-MM`. */
export function monthText(month: MonthNumber): string {
  return `${Math.floor(month / MONTHS_OF_YEAR)}-${String((month % MONTHS_OF_YEAR) + 1).padStart(2, '0')}`
}

export interface Quarter {
  readonly year: number
  /** 1–4. */
  readonly quarter: number
}

/** The three months of it. */
export function monthsOfQuarter({ year, quarter }: Quarter): readonly MonthNumber[] {
  const first = monthNumber(year, (quarter - 1) * MONTHS_OF_QUARTER + 1)
  return [first, first + 1, first + 2]
}

/** 1–12. */
export function calendarMonth(month: MonthNumber): number {
  return (month % MONTHS_OF_YEAR) + 1
}

/** Those of the records that lie in the quarter. */
export function inQuarter<Record extends { readonly month: MonthNumber }>(records: readonly Record[], quarter: Quarter): readonly Record[] {
  const months = new Set(monthsOfQuarter(quarter))
  return records.filter(({ month }) => months.has(month))
}
