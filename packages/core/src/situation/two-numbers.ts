/**
 * Two numbers of one district side by side: a survey of a sample of all children, and the register of those who came. Both can be right; what the register did
 * not measure, and how it measured, says how far.
 */
import type { Bounds } from '../estimate/annual-reduction.ts'
import { type MeasuringNoise, measuringNoise } from '../estimate/measuring-noise.ts'
import { impliedUnmeasured, manskiBounds, type Unmeasured } from '../estimate/unmeasured.ts'
import type { PublishedFigure } from './published-figure.ts'

export interface RegisterFigure {
  readonly source: string
  /** `YYYY-MM`. */
  readonly period: string
  readonly cases: number
  readonly measured: number
  /** D/S over the villages that told both; null = none did. */
  readonly reach: Reach | null
}

export interface Reach {
  readonly measured: number
  /** That there are. */
  readonly children: number
  readonly villagesWith: number
  readonly villagesAll: number
}

/** Of height for age of the children measured. */
export interface HeightSpread {
  readonly mean: number
  readonly deviation: number
  readonly n: number
}

export interface TwoNumbers<F extends PublishedFigure> {
  readonly survey: F
  readonly register: RegisterFigure
  /** 0–100. */
  readonly registerPercent: number
  /** Survey − register, points. */
  readonly difference: number
  /** Years between the two: above 0 = the register is later. */
  readonly yearsApart: number
  /** D/S, 0–1; null where the children there are are not known, or fewer than were measured. */
  readonly coverage: number | null
  /** 0–1, by chance of D/S alone; null without it. */
  readonly bounds: Bounds | null
  readonly unmeasured: Unmeasured | null
  /** Where the survey would have everybody: 0–1, at both ends of its interval; null without an interval. */
  readonly unmeasuredRange: readonly [low: Unmeasured, high: Unmeasured] | null
  readonly spread: HeightSpread | null
  readonly noise: MeasuringNoise | null
}

/** From this many heights on their mean and deviation say something. */
export const FEWEST_HEIGHTS = 50

const yearsBetween = (from: number, period: string): number => Number(period.slice(0, 4)) + (Number(period.slice(5)) - 0.5) / 12 - from

/** null where the register measured nobody, or says more stunted than measured. */
export function compareTwoNumbers<F extends PublishedFigure>(
  survey: F,
  register: RegisterFigure,
  spread: HeightSpread | null,
): TwoNumbers<F> | null {
  const { cases, measured, reach, period } = register
  if (measured === 0 || cases > measured) return null
  const share = cases / measured
  const isReach = reach !== null && reach.children > 0 && reach.measured <= reach.children
  const coverage = isReach ? reach.measured / reach.children : null
  const impliedBy = (percent: number, of: number): Unmeasured => impliedUnmeasured(percent / 100, share, of)
  const { low, high } = survey
  const hasSpread = spread !== null && spread.n >= FEWEST_HEIGHTS && spread.deviation > 0
  return {
    survey,
    register,
    registerPercent: 100 * share,
    difference: survey.percent - 100 * share,
    yearsApart: yearsBetween(survey.year + (survey.month === null ? 0.5 : (survey.month - 0.5) / 12), period),
    coverage,
    bounds: coverage === null ? null : manskiBounds(share, coverage),
    unmeasured: coverage === null ? null : impliedBy(survey.percent, coverage),
    unmeasuredRange: coverage === null || low === null || high === null ? null : [impliedBy(low, coverage), impliedBy(high, coverage)],
    spread: hasSpread ? spread : null,
    noise: hasSpread ? measuringNoise(spread.mean, spread.deviation) : null,
  }
}
