/**
 * Whether birth dates were guessed: where nobody knows the day, "first of January" is written, or today's date so many years ago. On any one
 * day ages then heap at whole years; and births heap in a month of the year, which shows over any number of visits.
 */
import { type TestResult, testUniform } from '../estimate/proportion-test.ts'
import { dayOfNumber, partsOf } from '../kit/day.ts'

export interface BirthMonths {
  readonly n: number
  /** From January. */
  readonly counts: readonly number[]
  /** null when no birth date is known. */
  readonly test: TestResult | null
}

/** `births`: one for each child, days since 1 January 1970; NaN is left out. */
export function birthMonths(births: Iterable<number>): BirthMonths {
  const counts = Array.from({ length: 12 }, () => 0)
  let n = 0
  for (const birth of births) {
    const day = dayOfNumber(birth)
    if (Number.isNaN(birth) || day === null) continue
    const place = partsOf(day).month - 1
    counts[place] = (counts[place] ?? 0) + 1
    n += 1
  }
  return { n, counts, test: testUniform(counts) }
}
