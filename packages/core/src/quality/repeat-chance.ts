/**
 * How often two honest visits of a child read exactly alike, in weight and in height. It happens: the older the child, the nearer the visits
 * and the coarser the rounding, the more often.
 */
import { medianGain } from './growth-expected.ts'
import { dayAt, MEASURED, type Measure, type Visits, valueAt } from './visits.ts'

/** Standard deviation of the difference of two honest values, kg and cm: errors of both (0.4 cm each), a meal and clothes, and uneven growth. */
const SPREAD: Readonly<Record<Measure, number>> = { berat: 0.3, tinggi: 0.6 }
/** kg and cm between two readings next to each other. */
const STEP = 0.1

/** How many times more often two values of these places read alike than properly read ones do: 1 without preference, 5 at .0 and .5, 10 at .0. */
export function digitAgreement(visits: Visits, measure: Measure, places: readonly number[]): number {
  const counts = Array.from({ length: 10 }, () => 0)
  let n = 0
  for (const place of places) {
    const value = valueAt(visits, measure, place)
    if (Number.isNaN(value)) continue
    const digit = Math.round(Math.abs(value) * 10) % 10
    counts[digit] = (counts[digit] ?? 0) + 1
    n += 1
  }
  if (n < 2) return 1
  const alike = counts.reduce((sum, count) => sum + count * (count - 1), 0)
  return Math.max(1, (10 * alike) / (n * (n - 1)))
}

export type Agreement = Readonly<Record<Measure, number>>

/** 0–1: both values of `after` equal those of `before` though both were measured. */
export function honestRepeat(visits: Visits, before: number, after: number, agreement: Agreement): number {
  return MEASURED.reduce((chance, measure) => {
    const spread = SPREAD[measure]
    const gain = medianGain(measure, dayAt(visits, before), dayAt(visits, after)) / spread
    const density = (STEP / (spread * Math.sqrt(2 * Math.PI))) * Math.exp((-gain * gain) / 2)
    return chance * Math.min(1, agreement[measure] * density)
  }, 1)
}
