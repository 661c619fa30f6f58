/**
 * Estimates of villages moved together until their total is what a survey says of the district: each by the same step on the log-odds scale, so that their
 * order stays and none leaves 0–1. An option for maps, never a measurement.
 */
import { findRoot } from './find-root.ts'

export interface WeightedShare {
  /** Above 0, below 1. */
  readonly share: number
  /** Children, measured or all; not below 0, some above it. */
  readonly weight: number
}

export interface Benchmark {
  /** The common step δ on the log-odds scale. */
  readonly shift: number
  /** In the order given. */
  readonly shares: readonly number[]
}

const oddsOf = (share: number): number => Math.log(share / (1 - share))
const shareOf = (odds: number): number => 1 / (1 + Math.exp(-odds))
/** Beyond it every share is 0 or 1 to the last digit that anybody reads. */
const FURTHEST = 40

/** `total`: the survey's share of all, above 0 and below 1. null without anybody to weigh. */
export function benchmarkShares(areas: readonly WeightedShare[], total: number): Benchmark | null {
  if (!(total > 0 && total < 1)) throw new RangeError('benchmarkShares: a total between 0 and 1')
  const all = areas.reduce((sum, { weight }) => sum + weight, 0)
  if (all === 0) return null
  const odds = areas.map(({ share }) => oddsOf(share))
  if (!odds.every(Number.isFinite)) throw new RangeError('benchmarkShares: shares between 0 and 1')
  const excess = (shift: number): number =>
    areas.reduce((sum, { weight }, i) => sum + weight * shareOf((odds[i] as number) + shift), 0) / all - total
  const shift = findRoot(excess, -FURTHEST - Math.max(...odds), FURTHEST - Math.min(...odds))
  return { shift, shares: odds.map((each) => shareOf(each + shift)) }
}
