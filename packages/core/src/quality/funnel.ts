/**
 * Which posyandu stand out among all of the district, beyond what chance and the ordinary differences between posyandu explain.
 *
 * Spiegelhalter (2005), "Funnel plots for comparing institutional performance", Stat Med 24:1185–1202, and "Handling over-dispersion of
 * performance indicators", Qual Saf Health Care 14:347–351: each unit's z against the common value, shrunk by what all of them vary more than
 * chance. Alarms are held to a false-discovery rate of 5 % (Benjamini & Hochberg).
 */
import { midTail } from '../estimate/binomial-tail.ts'
import { adjustForDiscovery } from '../estimate/false-discovery.ts'
import { normalUpperQuantile } from '../estimate/normal-quantile.ts'
import { normalTwoSided } from '../estimate/tail-probability.ts'
import { quantile } from '../kit/quantiles.ts'

const DISCOVERY_RATE = 0.05
/** z of the two pairs of lines that are drawn: 95 % and 99.8 %. */
export const FUNNEL_LINES = [1.959963984540054, 3.090232306167813] as const
/** This share of the units at both ends is drawn in before over-dispersion is measured, so that the outliers do not excuse themselves. */
const WINSORISED = 0.1

export type Side = 'tinggi' | 'rendah'

export interface FunnelUnit {
  /** Against the common value, over-dispersion taken out; null when there was nothing to count. */
  readonly z: number | null
  /** One-sided p in the direction of `side`, adjusted for false discovery; null like `z`. */
  readonly adjustedP: number | null
  readonly isOutlier: boolean
}

export interface Funnel {
  /** The common share 0–1 (or mean) of all units; null when nothing was counted. */
  readonly centre: number | null
  /** How many times more the units vary than by chance, ≥ 1. */
  readonly overdispersion: number
  readonly units: readonly FunnelUnit[]
}

/** Kept within reach of a double: a posyandu whose every value is copied. */
const LARGEST_Z = 37

function clampZ(z: number): number {
  return Math.max(-LARGEST_Z, Math.min(LARGEST_Z, z))
}

function overdispersionOf(zScores: readonly (number | null)[]): number {
  const known = zScores.filter((z) => z !== null)
  const [low, high] = [quantile(known, WINSORISED), quantile(known, 1 - WINSORISED)]
  if (low === null || high === null) return 1
  const squares = known.map((z) => Math.max(low, Math.min(high, z)) ** 2)
  return Math.max(1, squares.reduce((sum, square) => sum + square, 0) / squares.length)
}

function upperTail(z: number): number {
  return z > 0 ? normalTwoSided(z) / 2 : 1 - normalTwoSided(z) / 2
}

/** From the z of each unit to the ones that stand out on that side. */
export function judgeFunnel(centre: number | null, rawZ: readonly (number | null)[], side: Side): Funnel {
  const overdispersion = overdispersionOf(rawZ)
  const zScores = rawZ.map((z) => (z === null ? null : z / Math.sqrt(overdispersion)))
  const adjusted = adjustForDiscovery(zScores.map((z) => (z === null ? null : upperTail(side === 'tinggi' ? z : -z))))
  const units = zScores.map((z, unit) => {
    const adjustedP = adjusted[unit] ?? null
    return { z, adjustedP, isOutlier: adjustedP !== null && adjustedP <= DISCOVERY_RATE }
  })
  return { centre, overdispersion, units }
}

export interface UnitCount {
  readonly cases: number
  readonly n: number
}

/** Shares, such as copied values among repeated visits. The z of a unit is that of its exact binomial mid-p. */
export function shareFunnel(counts: readonly UnitCount[], side: Side): Funnel {
  const cases = counts.reduce((sum, unit) => sum + unit.cases, 0)
  const n = counts.reduce((sum, unit) => sum + unit.n, 0)
  if (n === 0)
    return judgeFunnel(
      null,
      counts.map(() => null),
      side,
    )
  const centre = cases / n
  const zOf = (unit: UnitCount) => {
    if (unit.n === 0 || centre === 0 || centre === 1) return null
    const above = midTail(unit.cases, unit.n, centre)
    return clampZ(above < 0.5 ? normalUpperQuantile(above) : -normalUpperQuantile(midTail(unit.n - unit.cases, unit.n, 1 - centre)))
  }
  return judgeFunnel(centre, counts.map(zOf), side)
}

export interface UnitSpread {
  readonly n: number
  readonly sd: number | null
}

/** Standard deviations against the pooled one, by the cube root of chi-square (Wilson & Hilferty 1931, PNAS 17:684–688). */
export function spreadFunnel(spreads: readonly UnitSpread[], side: Side): Funnel {
  const usable = (unit: UnitSpread) => unit.sd !== null && unit.n > 1
  const df = spreads.filter(usable).reduce((sum, unit) => sum + unit.n - 1, 0)
  const squares = spreads.filter(usable).reduce((sum, unit) => sum + (unit.n - 1) * (unit.sd ?? 0) ** 2, 0)
  if (df === 0 || squares === 0)
    return judgeFunnel(
      null,
      spreads.map(() => null),
      side,
    )
  const centre = Math.sqrt(squares / df)
  const zOf = (unit: UnitSpread) => {
    if (!usable(unit)) return null
    const spread = 2 / (9 * (unit.n - 1))
    return clampZ((((unit.sd ?? 0) / centre) ** (2 / 3) - 1 + spread) / Math.sqrt(spread))
  }
  return judgeFunnel(centre, spreads.map(zOf), side)
}

export interface UnitMean extends UnitSpread {
  readonly mean: number | null
}

/** Means, such as that of length/height-for-age, against the mean and spread of all: a posyandu whose children all seem taller than elsewhere. */
export function meanFunnel(means: readonly UnitMean[], side: Side): Funnel {
  const n = means.reduce((sum, unit) => sum + (unit.mean === null ? 0 : unit.n), 0)
  const centre = means.reduce((sum, unit) => sum + (unit.mean ?? 0) * unit.n, 0) / n
  const spread = spreadFunnel(means, side).centre
  if (n === 0 || spread === null)
    return judgeFunnel(
      null,
      means.map(() => null),
      side,
    )
  const zOf = ({ mean, n: own }: UnitMean) => (mean === null ? null : clampZ(((mean - centre) * Math.sqrt(own)) / spread))
  return judgeFunnel(centre, means.map(zOf), side)
}

/** The lines of a share's funnel at `n`, 0–1, for a picture; `z` of `FUNNEL_LINES`. */
export function funnelLimits(centre: number, overdispersion: number, n: number, z: number): { low: number; high: number } {
  const reach = z * Math.sqrt((overdispersion * centre * (1 - centre)) / n)
  return { low: Math.max(0, centre - reach), high: Math.min(1, centre + reach) }
}
