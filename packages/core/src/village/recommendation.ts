/**
 * What is recommended to a village in a year, and how it came about: an entry of the catalogue, held against the gaps of that village. Volume and money are null where they are not
 * known, which is never 0.
 */
import type { MoneySource } from '../plan/activity.ts'

/** One gap that a recommendation is to close, as it was measured. */
export interface RecommendedGap {
  readonly indicator: string
  /** People not reached; null = it is short, but of no number of people. */
  readonly people: number | null
}

/** What a recommendation was reckoned from. */
export interface RecommendationBasis {
  /** Of the gaps; null = nothing was entered. */
  readonly period: string | null
  readonly gaps: readonly RecommendedGap[]
  /** From which item of the unit costs; null = by hand, or none. */
  readonly costItem: string | null
}

export interface RecommendationFacts {
  readonly title: string
  readonly unit: string
  readonly volume: number | null
  /** Whole rupiah in digits. */
  readonly unitCost: string | null
  readonly source: MoneySource
  readonly note: string | null
}

/** It goes into the package, or is left out with a reason. */
export const RECOMMENDATION_STATES = ['pakai', 'lepas'] as const
export type RecommendationState = (typeof RECOMMENDATION_STATES)[number]
