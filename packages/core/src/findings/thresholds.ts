/**
 * How far a number may be off before somebody is asked: parameters of the district, with the values that hold until it sets its own. All are house rules, no
 * regulation's; the page says so.
 */

export interface Thresholds {
  /** Expected share of false alarms among the jumps and outliers of one period, 0–1 (Benjamini & Hochberg 1995). */
  readonly falseAlarms: number
  /** Earlier periods that a number is held against, at most. */
  readonly lookBack: number
  /** Percentage points by which a coverage has to move, besides being unlikely. */
  readonly points: number
  /** A count has to become this many times more or less, besides being unlikely. */
  readonly times: number
  /** A zero is asked about where this many or more were counted on average before. */
  readonly zeroAfter: number
  /** The same number this many periods in a row, */
  readonly repeats: number
  /** asked about only from this size on: small numbers repeat by themselves. */
  readonly repeatsFrom: number
  /** Percent by which a governed number, or two sources of one number, may differ, */
  readonly differs: number
  /** asked about only where they differ by this many at least. */
  readonly differsBy: number
  /** Share of the villages, 0–1, from which the same finding in all of them is one finding of the district. */
  readonly together: number
}

export const THRESHOLDS: Thresholds = {
  falseAlarms: 0.05,
  lookBack: 4,
  points: 20,
  times: 2,
  zeroAfter: 5,
  repeats: 3,
  repeatsFrom: 20,
  differs: 20,
  differsBy: 10,
  together: 0.5,
}

/** What may be set: lowest, highest, and whether only whole numbers. */
export const THRESHOLD_LIMITS: Readonly<Record<keyof Thresholds, readonly [lowest: number, highest: number, isWhole: boolean]>> = {
  falseAlarms: [0.001, 0.5, false],
  lookBack: [1, 12, true],
  points: [1, 100, false],
  times: [1.1, 20, false],
  zeroAfter: [1, 1000, true],
  repeats: [3, 12, true],
  repeatsFrom: [1, 10000, true],
  differs: [1, 1000, false],
  differsBy: [1, 10000, true],
  together: [0.1, 1, false],
}

export const THRESHOLD_NAMES = Object.keys(THRESHOLDS) as (keyof Thresholds)[]

/** The first that is out of its limits; null = all can be. */
export function unfitThreshold(wanted: Thresholds): keyof Thresholds | null {
  const isUnfit = (name: keyof Thresholds): boolean => {
    const [lowest, highest, isWhole] = THRESHOLD_LIMITS[name]
    const value = wanted[name]
    return !(value >= lowest && value <= highest) || (isWhole && !Number.isInteger(value))
  }
  return THRESHOLD_NAMES.find(isUnfit) ?? null
}
