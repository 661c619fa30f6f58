/**
 * What a target asks for, beside what was reached before: percent a year from the latest figure on, and whether anything like it has been seen.
 */
import { fitReduction, type Projection, type ReductionFit, requiredReduction } from '../estimate/annual-reduction.ts'
import { kindOfSource, type PublishedFigure, type SourceKind } from './published-figure.ts'

/**
 * Percent a year beyond which a target is called doubtful. A proposal of the program, no rule of anybody's: the nation's surveys of 2018–2024 fell by 7.0 % a
 * year (95 % interval 5.5–8.4).
 */
export const DOUBTFUL_RATE = 10

export type TargetVerdict =
  /** The latest figure is at the target or below it. */
  | 'sudah-dicapai'
  /** No faster than the own series fell. */
  | 'sejalan'
  | 'perlu-lebih-cepat'
  /** Faster than the rate beyond which it is doubtful. */
  | 'perlu-diragukan'
  /** The year of the target has come, with a figure above it. */
  | 'tidak-dicapai'
  /** A target of 0 %, or a figure of 0 %: there is no rate that leads there. */
  | 'tanpa-laju'

export interface TargetCheck<F extends PublishedFigure> {
  readonly base: F
  readonly years: number
  /** Percent a year; null where no rate leads there, or none is needed. */
  readonly required: number | null
  /** What the own series fell by, percent a year; null with fewer than two years. */
  readonly reached: number | null
  readonly verdict: TargetVerdict
  /** Of the year of the target; null without a series. */
  readonly projected: Projection | null
  /** Probability, 0–1, that a survey of that year finds the target met if it goes on so; null with fewer than three figures. */
  readonly chance: number | null
}

/** Figures of one kind of source that a line of logarithms can rest on; a prevalence of 0 % has no logarithm. */
export function seriesOf<F extends PublishedFigure>(figures: readonly F[], kind: SourceKind): F[] {
  return figures.filter(({ source, percent }) => kindOfSource(source) === kind && percent > 0)
}

/** null with figures of fewer than two years. */
export function fitSeries(series: readonly PublishedFigure[]): ReductionFit | null {
  return fitReduction(series.map(({ year, percent }) => ({ year, percent })))
}

function judge(
  base: number,
  target: number,
  years: number,
  required: number | null,
  reached: number | null,
  doubtful: number,
): TargetVerdict {
  if (base <= target) return 'sudah-dicapai'
  if (years <= 0) return 'tidak-dicapai'
  if (required === null) return 'tanpa-laju'
  if (required > doubtful) return 'perlu-diragukan'
  return reached !== null && required <= reached ? 'sejalan' : 'perlu-lebih-cepat'
}

/** `series`: of one place and one kind of source, oldest first; null without a figure. */
export function checkTarget<F extends PublishedFigure>(
  series: readonly F[],
  target: { readonly year: number; readonly percent: number },
  doubtful: number = DOUBTFUL_RATE,
): TargetCheck<F> | null {
  const base = series.at(-1)
  if (base === undefined) return null
  const years = target.year - base.year
  const leads = years > 0 && base.percent > target.percent && target.percent > 0
  const required = leads ? requiredReduction(base.percent, target.percent, years) : null
  const fit = fitSeries(series)
  const reached = fit?.aarr ?? null
  return {
    base,
    years,
    required,
    reached,
    verdict: judge(base.percent, target.percent, years, required, reached, doubtful),
    projected: fit === null || years <= 0 ? null : fit.project(target.year),
    chance: fit === null || years <= 0 || target.percent <= 0 ? null : fit.chanceAtMost(target.year, target.percent),
  }
}
