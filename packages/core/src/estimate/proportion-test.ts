/**
 * Whether a share agrees with the one that is expected (boys among children, younger among older ones): chi-square with Yates' continuity
 * correction, never more than the difference itself. Yates (1934), Supplement to JRSS 1:217–235; R's `prop.test`.
 */
import { chiSquareTail } from './tail-probability.ts'

export interface TestResult {
  readonly statistic: number
  readonly df: number
  /** 0–1. */
  readonly p: number
}

/** null when nobody was counted. `expected` strictly between 0 and 1. */
export function testProportion(cases: number, n: number, expected: number): TestResult | null {
  if (n === 0) return null
  const difference = Math.abs(cases - n * expected)
  const statistic = (difference - Math.min(0.5, difference)) ** 2 / (n * expected * (1 - expected))
  return { statistic, df: 1, p: chiSquareTail(statistic, 1) }
}

/** Counts against their expected numbers (same sum, all above zero): Pearson's chi-square, one degree of freedom less than there are cells. */
export function testCounts(counts: readonly number[], expected: readonly number[]): TestResult {
  const statistic = counts.reduce((sum, count, cell) => sum + (count - (expected[cell] ?? 0)) ** 2 / (expected[cell] ?? 0), 0)
  return { statistic, df: counts.length - 1, p: chiSquareTail(statistic, counts.length - 1) }
}

/** Counts against all cells being alike; null when nothing was counted. */
export function testUniform(counts: readonly number[]): TestResult | null {
  const n = counts.reduce((sum, count) => sum + count, 0)
  if (n === 0) return null
  return testCounts(
    counts,
    counts.map(() => n / counts.length),
  )
}
