/**
 * Whether ages heap at whole years: where birth dates are guessed, "two years" is written more often than 23 or 25 months.
 */
import { type TestResult, testUniform } from '../estimate/proportion-test.ts'

export interface AgeHeaping {
  readonly n: number
  /** Children by completed months modulo `cycle`: the first cell is the whole years. */
  readonly counts: readonly number[]
  readonly test: TestResult | null
}

/** `cycle` 12 (years) or 6 (half-years). Ages in months; NaN and negative ones are left out. */
export function ageHeaping(ages: Iterable<number>, cycle: 6 | 12 = 12): AgeHeaping {
  const counts = Array.from({ length: cycle }, () => 0)
  let n = 0
  for (const age of ages) {
    if (!(age >= 0)) continue
    const cell = Math.floor(age) % cycle
    counts[cell] = (counts[cell] ?? 0) + 1
    n += 1
  }
  return { n, counts, test: testUniform(counts) }
}
