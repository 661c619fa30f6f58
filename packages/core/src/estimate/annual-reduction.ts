/**
 * How fast a prevalence falls: the average annual rate of reduction (AARR) of a series, where it leads, and what a target asks for. ln(prevalence) is a
 * straight line in the year (UNICEF's technical note on AARR); years that are missing are simply not there. Intervals by Student's t with n − 2 degrees
 * of freedom. Percent throughout.
 */
import { beta, probabilityBelow } from './beta.ts'
import { tTwoSided } from './t-quantile.ts'

export interface YearValue {
  /** Also with a fraction: 2024.5 is the middle of 2024. */
  readonly year: number
  /** Above 0, at most 100. */
  readonly percent: number
}

export interface Bounds {
  readonly low: number
  readonly high: number
}

export interface Projection {
  readonly year: number
  readonly percent: number
  /** Where a new survey of that year would lie, at the level asked for; null with two points, which lie on their line. */
  readonly band: Bounds | null
}

export interface ReductionFit {
  /** Points that the line rests on. */
  readonly points: number
  /** Percent a year; above 0 = falling. */
  readonly aarr: number
  /** 95 %; null with two points. */
  readonly interval: Bounds | null
  /** Slope of ln(prevalence) by year, its standard error and the residual deviation; null with two points. */
  readonly slope: number
  readonly slopeError: number | null
  readonly deviation: number | null
  readonly project: (year: number, level?: number) => Projection
  /** Probability that a new survey of that year shows at most so much; null with two points. */
  readonly chanceAtMost: (year: number, percent: number) => number | null
}

/** P(T ≤ t) of Student's t. */
function tBelow(t: number, df: number): number {
  if (t === 0) return 0.5
  // T² / (df + T²) is Beta(½, df / 2); probabilityBelow takes log-odds, here ln(T² / df).
  const within = probabilityBelow(beta(0.5, df / 2), Math.log((t * t) / df))
  return t > 0 ? (1 + within) / 2 : (1 - within) / 2
}

const rateOf = (slope: number): number => 100 * (1 - Math.exp(slope))

/** null with fewer than two different years. Points of 0 % are no point of a line of logarithms: they are a mistake of the caller. */
export function fitReduction(series: readonly YearValue[]): ReductionFit | null {
  for (const { percent } of series)
    if (!(percent > 0 && percent <= 100)) throw new RangeError('fitReduction: a prevalence above 0 and at most 100')
  const n = series.length
  const middle = series.reduce((sum, { year }) => sum + year, 0) / n
  const spread = series.reduce((sum, { year }) => sum + (year - middle) ** 2, 0)
  if (n < 2 || spread === 0) return null
  const logs = series.map(({ percent }) => Math.log(percent))
  const level = logs.reduce((sum, log) => sum + log, 0) / n
  const slope = series.reduce((sum, { year }, i) => sum + (year - middle) * ((logs[i] as number) - level), 0) / spread
  const lineAt = (year: number): number => level + slope * (year - middle)
  const df = n - 2
  const squares = series.reduce((sum, { year }, i) => sum + ((logs[i] as number) - lineAt(year)) ** 2, 0)
  const deviation = df === 0 ? null : Math.sqrt(squares / df)
  const slopeError = deviation === null ? null : deviation / Math.sqrt(spread)
  const errorAt = (year: number): number | null =>
    deviation === null ? null : deviation * Math.sqrt(1 + 1 / n + (year - middle) ** 2 / spread)
  const reach = (error: number, share: number): number => tTwoSided(share, df) * error
  const within = (log: number, error: number | null, share: number): Bounds | null =>
    error === null ? null : { low: Math.exp(log - reach(error, share)), high: Math.exp(log + reach(error, share)) }
  return {
    points: n,
    aarr: rateOf(slope),
    interval: slopeError === null ? null : { low: rateOf(slope + reach(slopeError, 0.95)), high: rateOf(slope - reach(slopeError, 0.95)) },
    slope,
    slopeError,
    deviation,
    project: (year, share = 0.8) => ({ year, percent: Math.exp(lineAt(year)), band: within(lineAt(year), errorAt(year), share) }),
    chanceAtMost: (year, percent) => {
      const error = errorAt(year)
      if (error === null) return null
      const distance = Math.log(percent) - lineAt(year)
      return error === 0 ? Number(distance >= 0) : tBelow(distance / error, df)
    },
  }
}

/** Percent a year that lead from one value to another in so many years; below 0 = it may rise. */
export function requiredReduction(from: number, to: number, years: number): number {
  if (!(from > 0 && to > 0 && years > 0)) throw new RangeError('requiredReduction: values and years above 0')
  return 100 * (1 - (to / from) ** (1 / years))
}
