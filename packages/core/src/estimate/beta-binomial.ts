/**
 * How much the villages of a district differ beyond chance: the beta-binomial model by maximum likelihood. Village shares come from
 * Beta(α, β), cases from a binomial with that share. α and β then shrink each village towards the district (empirical Bayes).
 *
 * Written in mean μ = α / (α + β) and spread θ = 1 / (α + β), as in Smith (1983), Applied Statistics AS 189: the likelihood is a sum of
 * logarithms with no gamma function, and for every θ it is concave in μ. So μ is solved for each θ, and θ on the profile; a scan first finds
 * the right hill. Nothing can diverge, and no starting value is needed.
 */
import { logBeta } from './beta.ts'
import { findRoot } from './find-root.ts'

export interface AreaCount {
  readonly cases: number
  readonly measured: number
}

export interface BetaBinomial {
  readonly alpha: number
  readonly beta: number
  /** −Σ ln P(cases | measured, α, β), with the binomial coefficients. */
  readonly negLogLikelihood: number
}

/** α + β is never below 0.01, which is as good as "every village is all or nothing". */
const LARGEST_SPREAD = 100
const SCAN_STEPS = 24

/** At index i: how many of the values are above i. Σ over areas of Σ_{i < value} f(i) is then Σ_i f(i) × this. */
function countAbove(values: readonly number[]): Float64Array {
  const above = new Float64Array(Math.max(...values))
  for (const value of values) above[value - 1] = (above[value - 1] ?? 0) + (value > 0 ? 1 : 0)
  for (let i = above.length - 2; i >= 0; i -= 1) above[i] = (above[i] ?? 0) + (above[i + 1] ?? 0)
  return above
}

/** Σ_i weight_i × term(i). */
function weighted(weights: Float64Array, term: (i: number) => number): number {
  return weights.reduce((sum, weight, i) => sum + weight * term(i), 0)
}

class Likelihood {
  readonly #cases: Float64Array
  readonly #others: Float64Array
  readonly #measured: Float64Array

  constructor(areas: readonly AreaCount[]) {
    this.#cases = countAbove(areas.map((area) => area.cases))
    this.#others = countAbove(areas.map((area) => area.measured - area.cases))
    this.#measured = countAbove(areas.map((area) => area.measured))
  }

  /** Without the binomial coefficients. */
  at(mean: number, spread: number): number {
    return (
      weighted(this.#cases, (i) => Math.log(mean + i * spread)) +
      weighted(this.#others, (i) => Math.log(1 - mean + i * spread)) -
      weighted(this.#measured, (i) => Math.log(1 + i * spread))
    )
  }

  slopeInSpread(mean: number, spread: number): number {
    return (
      weighted(this.#cases, (i) => (i === 0 ? 0 : i / (mean + i * spread))) +
      weighted(this.#others, (i) => (i === 0 ? 0 : i / (1 - mean + i * spread))) -
      weighted(this.#measured, (i) => i / (1 + i * spread))
    )
  }

  /** The mean that fits best with this spread: the slope in μ times μ(1 − μ) is finite and has one zero in [0, 1]. */
  bestMean(spread: number): number {
    const slope = (mean: number) =>
      weighted(this.#cases, (i) => (i === 0 ? 1 - mean : (mean * (1 - mean)) / (mean + i * spread))) -
      weighted(this.#others, (i) => (i === 0 ? mean : (mean * (1 - mean)) / (1 - mean + i * spread)))
    return findRoot(slope, 0, 1)
  }
}

/** The spread of the highest profile likelihood between the two bounds; the smaller one where the data cannot tell. */
function bestSpread(likelihood: Likelihood, smallest: number): number {
  const spreads = Array.from({ length: SCAN_STEPS + 1 }, (_, j) => smallest * (LARGEST_SPREAD / smallest) ** (j / SCAN_STEPS))
  const heights = spreads.map((spread) => likelihood.at(likelihood.bestMean(spread), spread))
  const top = heights.indexOf(Math.max(...heights))
  const slope = (logSpread: number) => {
    const spread = Math.exp(logSpread)
    return likelihood.slopeInSpread(likelihood.bestMean(spread), spread)
  }
  const low = Math.log(spreads[top - 1] ?? smallest)
  const high = Math.log(spreads[top + 1] ?? LARGEST_SPREAD)
  if (slope(low) <= 0) return Math.exp(low)
  if (slope(high) >= 0) return Math.exp(high)
  return Math.exp(findRoot(slope, low, high))
}

function negLogLikelihood(areas: readonly AreaCount[], alpha: number, beta: number): number {
  return areas.reduce((sum, { cases, measured }) => {
    const others = measured - cases
    const logChoose = -Math.log(measured + 1) - logBeta(cases + 1, others + 1)
    return sum - logChoose - logBeta(cases + alpha, others + beta) + logBeta(alpha, beta)
  }, 0)
}

/**
 * Areas without measurement are ignored; null when fewer than two are left.
 *
 * Two limits, both for districts where the likelihood alone gives no usable answer:
 * - α + β is at most the number measured in the whole district. Where villages do not differ beyond chance it would grow without end, and
 *   each village would seem better known than the district itself.
 * - With no case at all, or nothing but cases, the likelihood has no maximum; the villages then share the district's Jeffreys posterior,
 *   Beta(½, measured + ½) or its mirror.
 */
export function fitBetaBinomial(areas: readonly AreaCount[]): BetaBinomial | null {
  const measuredAreas = areas.filter((area) => area.measured > 0)
  if (measuredAreas.length < 2) return null
  const measured = measuredAreas.reduce((sum, area) => sum + area.measured, 0)
  const cases = measuredAreas.reduce((sum, area) => sum + area.cases, 0)
  const { alpha, beta } =
    cases === 0 || cases === measured ? { alpha: cases + 0.5, beta: measured - cases + 0.5 } : interior(measuredAreas, measured)
  return { alpha, beta, negLogLikelihood: negLogLikelihood(measuredAreas, alpha, beta) }
}

function interior(areas: readonly AreaCount[], measured: number): { alpha: number; beta: number } {
  const likelihood = new Likelihood(areas)
  const spread = bestSpread(likelihood, 1 / measured)
  const mean = likelihood.bestMean(spread)
  return { alpha: mean / spread, beta: (1 - mean) / spread }
}
