/**
 * What a child under five can weigh and measure at all. Source: the WHO Anthro Survey Analyser sets values beyond these limits to missing.
 */
import type { Measure } from './visits.ts'

const RANGES: Readonly<Record<Measure, { readonly low: number; readonly high: number }>> = {
  berat: { low: 0.5, high: 40 },
  tinggi: { low: 35, high: 140 },
}

/** kg or cm; the limits themselves are possible. False for NaN. */
export function isPossible(measure: Measure, value: number): boolean {
  const { low, high } = RANGES[measure]
  return value >= low && value <= high
}
