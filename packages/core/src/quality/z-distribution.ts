/**
 * How the z-scores of a group are spread. Real children differ: a spread far above 1 is error of measurement, far below 1 is invention.
 */

import { type Moments, momentsOf } from '../estimate/moments.ts'
import type { IndexName } from '../growth/children.ts'
import { flagOf } from '../growth/flag.ts'
import { knownNumbers } from '../kit/known-numbers.ts'

export interface ZDistribution {
  /** z-scores there are, flagged ones included. */
  readonly n: number
  /** Beyond WHO's fixed limits. */
  readonly whoFlagged: number
  /** Farther than 3 from the group's own mean (SMART). */
  readonly smartFlagged: number
  /** Of the z that WHO does not flag. */
  readonly moments: Moments
  /** Of the z that SMART does not flag; WHO's limits are not applied. */
  readonly smartMoments: Moments
  /** Unflagged (WHO) z by half units, from −6 to 6: [−6, −5.5), …, [5.5, 6]. */
  readonly histogram: readonly number[]
}

const SMART_REACH = 3
const LOWEST = -6
const BINS = 24

function histogramOf(values: Float64Array): number[] {
  const bins = Array.from({ length: BINS }, () => 0)
  for (let i = 0; i < values.length; i += 1) {
    const bin = Math.min(BINS - 1, Math.floor(((values[i] as number) - LOWEST) * 2))
    bins[bin] = (bins[bin] ?? 0) + 1
  }
  return bins
}

/** NaN is left out. */
export function zDistribution(index: IndexName, zScores: Iterable<number>): ZDistribution {
  const known = knownNumbers(zScores)
  const plausible = knownNumbers(known, (z) => flagOf(index, z) === 0)
  const centre = momentsOf(known).mean ?? 0
  const near = knownNumbers(known, (z) => Math.abs(z - centre) <= SMART_REACH)
  return {
    n: known.length,
    whoFlagged: known.length - plausible.length,
    smartFlagged: known.length - near.length,
    moments: momentsOf(plausible),
    smartMoments: momentsOf(near),
    histogram: histogramOf(plausible),
  }
}
