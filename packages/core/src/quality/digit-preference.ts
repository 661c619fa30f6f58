/**
 * Whether last digits come about as they should: a scale read properly gives each of 0–9 as often. Heaps at 0 and 5 say that values were
 * rounded, other heaps that they were invented. Score: Kuulasmaa, Hense & Tolonen, WHO MONICA Project (1998); as in SMART and nipnTK.
 */
import { type TestResult, testUniform } from '../estimate/proportion-test.ts'

/** Score below 8, 12, 20, and above. */
export type DigitClass = 'sangat-baik' | 'baik' | 'dapat-diterima' | 'bermasalah'

export interface DigitPreference {
  readonly n: number
  /** How often each last digit 0–9 stands. */
  readonly counts: readonly number[]
  /** null without values, like the two below. */
  readonly test: TestResult | null
  /** 100 √(χ² / (n · 9)): 0 = all alike, 100 = one digit only. Unrounded. */
  readonly score: number | null
  readonly verdict: DigitClass | null
}

function classOf(score: number): DigitClass {
  if (score < 8) return 'sangat-baik'
  if (score < 12) return 'baik'
  return score < 20 ? 'dapat-diterima' : 'bermasalah'
}

/**
 * The last digit as the value would be printed with so many decimals: 8.45, which lies a hair below in binary, prints as 8.4. Only values with
 * more decimals than the instrument come near a half, so the printing, which is slow, is asked for them alone.
 */
function lastDigit(value: number, decimals: number): number {
  const scaled = Math.abs(value) * 10 ** decimals
  const nearest = Math.round(scaled)
  return Math.abs(scaled - nearest) < 0.4 ? nearest % 10 : Number(Math.abs(value).toFixed(decimals).at(-1))
}

/** `decimals`: of the instrument, 1 for kg and cm, 0 for mm. Values are rounded to them. NaN is left out. */
export function digitPreference(values: Iterable<number>, decimals: number): DigitPreference {
  const counts = Array.from({ length: 10 }, () => 0)
  let n = 0
  for (const value of values) {
    if (Number.isNaN(value)) continue
    const digit = lastDigit(value, decimals)
    counts[digit] = (counts[digit] ?? 0) + 1
    n += 1
  }
  const test = testUniform(counts)
  if (test === null) return { n, counts, test, score: null, verdict: null }
  const score = 100 * Math.sqrt(test.statistic / (n * test.df))
  return { n, counts, test, score, verdict: classOf(score) }
}

const CHANCE = 0.001

/** A bad score alone may be chance: thirty honest values score 18 on average. */
export function isBadDigits({ verdict, test }: DigitPreference): boolean {
  return verdict === 'bermasalah' && test !== null && test.p < CHANCE
}
