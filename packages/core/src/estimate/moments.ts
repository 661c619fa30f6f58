/**
 * The shape of a distribution in four numbers: mean, standard deviation, skewness and excess kurtosis (0 for a normal one), with how far chance
 * alone moves the last two. Standard errors: Cramér (1946), Mathematical Methods of Statistics §29.3.
 */
import { knownNumbers } from '../kit/known-numbers.ts'
import { normalTwoSided } from './tail-probability.ts'

export interface Moments {
  readonly n: number
  /** null without a value. */
  readonly mean: number | null
  /** With n − 1; null with fewer than two values. */
  readonly sd: number | null
  /** √n Σd³ / (Σd²)^1.5; null without spread. */
  readonly skewness: number | null
  /** n Σd⁴ / (Σd²)² − 3; null without spread. */
  readonly kurtosis: number | null
}

/** NaN values are left out. */
export function momentsOf(values: Iterable<number>): Moments {
  const known = knownNumbers(values)
  const n = known.length
  if (n === 0) return { n, mean: null, sd: null, skewness: null, kurtosis: null }
  let sum = 0
  for (let i = 0; i < n; i += 1) sum += known[i] as number
  const mean = sum / n
  let [second, third, fourth] = [0, 0, 0]
  for (let i = 0; i < n; i += 1) {
    const distance = (known[i] as number) - mean
    const square = distance * distance
    second += square
    third += square * distance
    fourth += square * square
  }
  const hasSpread = second > 1e-24 * n * Math.max(1, mean * mean)
  return {
    n,
    mean,
    sd: n < 2 ? null : Math.sqrt(second / (n - 1)),
    skewness: hasSpread ? (Math.sqrt(n) * third) / second ** 1.5 : null,
    kurtosis: hasSpread ? (n * fourth) / second ** 2 - 3 : null,
  }
}

export interface ShapeTest {
  readonly standardError: number
  /** Two-sided, against a normal distribution. */
  readonly p: number
}

/** null with fewer than three values or without spread. */
export function testSkewness({ n, skewness }: Moments): ShapeTest | null {
  if (skewness === null || n < 3) return null
  const standardError = Math.sqrt((6 * n * (n - 1)) / ((n - 2) * (n + 1) * (n + 3)))
  return { standardError, p: normalTwoSided(skewness / standardError) }
}

/** null with fewer than four values or without spread. */
export function testKurtosis({ n, kurtosis }: Moments): ShapeTest | null {
  if (kurtosis === null || n < 4) return null
  const standardError = Math.sqrt((24 * n * (n - 1) ** 2) / ((n - 3) * (n - 2) * (n + 3) * (n + 5)))
  return { standardError, p: normalTwoSided(kurtosis / standardError) }
}
