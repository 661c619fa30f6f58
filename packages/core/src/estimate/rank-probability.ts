/**
 * The probability that a village is among the K with the highest true share, given what was measured in all of them:
 * P_i = ∫ f_i(t) · P(fewer than K of the others lie above t) dt. Exact and the same every time, where a simulation would differ by its seed.
 *
 * The integral is cut into panels that halve until they are right. What is right is known without a finer integral: with N(t) villages above
 * t, the sum over all villages of a panel's integral is E[min(N, K)] at its left end minus the same at its right end.
 */
import { type Beta, densityAt, probabilityBelow } from './beta.ts'
import { gaussLegendre } from './gauss-legendre.ts'
import { countDistribution, fewerOfOthers } from './poisson-binomial.ts'

/** What may be left out beyond both ends of the integral. */
const NEGLIGIBLE = 1e-11
/** Allowed error of one panel's sum, per place: far below what anybody reads, also after thousands of panels. */
const TOLERANCE = 1e-11
/** A panel this narrow (log-odds) is right as it is: the posterior of ten million children is a hundred times as wide, and all that is left is rounding. */
const NARROWEST = 1e-5
const RULE = gaussLegendre(16)

/** One point of the log-odds line. */
interface Mark {
  readonly x: number
  /** For each village: the probability of lying below. */
  readonly below: Float64Array
  /** E[min(N, K)] for the number N of villages above. */
  readonly expectedPlaces: number
  readonly atMostK: number
  readonly atLeastK: number
}

function markAt(posteriors: readonly Beta[], k: number, x: number): Mark {
  const below = Float64Array.from(posteriors, (posterior) => probabilityBelow(posterior, x))
  const counts = countDistribution(
    below.map((share) => 1 - share),
    k,
  )
  const fewer = counts.subarray(0, k)
  const fewerThanK = fewer.reduce((sum, probability) => sum + probability, 0)
  const missing = fewer.reduce((sum, probability, m) => sum + probability * (k - m), 0)
  return { x, below, expectedPlaces: k - missing, atMostK: fewerThanK + (counts[k] as number), atLeastK: 1 - fewerThanK }
}

function integrate(posteriors: readonly Beta[], k: number, low: number, high: number): Float64Array {
  const result = new Float64Array(posteriors.length)
  const half = (high - low) / 2
  RULE.points.forEach((point, p) => {
    const x = low + half * (1 + point)
    const above = Float64Array.from(posteriors, (posterior) => 1 - probabilityBelow(posterior, x))
    const open = fewerOfOthers(above, k)
    const weight = half * (RULE.weights[p] as number)
    posteriors.forEach((posterior, i) => {
      result[i] = (result[i] as number) + weight * densityAt(posterior, x) * (open[i] as number)
    })
  })
  return result
}

/**
 * 0–1 for each posterior, in their order; they sum to K. k ≥ 1; when there are no more than k villages, all are among the worst k.
 */
export function worstProbabilities(posteriors: readonly Beta[], k: number): number[] {
  if (posteriors.length <= k) return posteriors.map(() => 1)
  const mark = (x: number) => markAt(posteriors, k, x)
  let low = mark(-1)
  while (low.atMostK > NEGLIGIBLE) low = mark(low.x * 2)
  let high = mark(1)
  while (high.atLeastK > NEGLIGIBLE) high = mark(high.x * 2)

  const total = high.below.map((share) => 1 - share)
  const add = (parts: ArrayLike<number>) => {
    for (let i = 0; i < total.length; i += 1) total[i] = (total[i] as number) + (parts[i] as number)
  }
  const panels: [Mark, Mark][] = [[low, high]]
  for (let panel = panels.pop(); panel !== undefined; panel = panels.pop()) {
    const [left, right] = panel
    if (right.atMostK <= NEGLIGIBLE) continue
    if (left.atLeastK <= NEGLIGIBLE) {
      add(right.below.map((share, i) => share - (left.below[i] as number)))
      continue
    }
    const parts = integrate(posteriors, k, left.x, right.x)
    const sum = parts.reduce((subtotal, part) => subtotal + part, 0)
    const error = Math.abs(sum - (left.expectedPlaces - right.expectedPlaces))
    if (error <= TOLERANCE * k || right.x - left.x < NARROWEST) {
      add(parts)
    } else {
      const middle = mark((left.x + right.x) / 2)
      panels.push([left, middle], [middle, right])
    }
  }
  return Array.from(total, (probability) => Math.min(1, Math.max(0, probability)))
}
