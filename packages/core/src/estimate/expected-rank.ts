/**
 * The place that each area would have among all, the highest share first, averaged over what is not known: 1 + Σ P(another lies above). What a single
 * ranking hides where numbers are small.
 *
 * The integral is cut into panels that halve until they are right, as in `rank-probability.ts`: the sum of a panel over all areas is known without an
 * integral, since it is the change of the number of ordered pairs above both its ends.
 */
import { type Beta, densityAt, probabilityBelow } from './beta.ts'
import { gaussLegendre } from './gauss-legendre.ts'

const RULE = gaussLegendre(16)
const NEGLIGIBLE = 1e-11
/** Allowed error of a panel's sum, per area. */
const TOLERANCE = 1e-11
/** A panel this narrow is right as it is. */
const NARROWEST = 1e-5

interface Mark {
  readonly x: number
  /** Expected number of areas above. */
  readonly above: number
  /** Expected number of pairs of areas that are both above. */
  readonly pairs: number
}

function markAt(posteriors: readonly Beta[], x: number): Mark {
  let [above, squares] = [0, 0]
  for (const posterior of posteriors) {
    const share = 1 - probabilityBelow(posterior, x)
    above += share
    squares += share * share
  }
  return { x, above, pairs: (above * above - squares) / 2 }
}

function integrate(posteriors: readonly Beta[], low: number, high: number): Float64Array {
  const half = (high - low) / 2
  const result = new Float64Array(posteriors.length)
  for (const [p, point] of RULE.points.entries()) {
    const x = low + half * (1 + point)
    const above = posteriors.map((posterior) => 1 - probabilityBelow(posterior, x))
    const all = above.reduce((sum, share) => sum + share, 0)
    const weight = half * (RULE.weights[p] as number)
    for (const [i, posterior] of posteriors.entries())
      result[i] = (result[i] as number) + weight * densityAt(posterior, x) * (all - (above[i] as number))
  }
  return result
}

/** In the order given, from 1; their sum is n (n + 1) / 2. */
export function expectedRanks(posteriors: readonly Beta[]): number[] {
  const count = posteriors.length
  if (count < 2) return posteriors.map(() => 1)
  let low = markAt(posteriors, -1)
  while (count - low.above > NEGLIGIBLE) low = markAt(posteriors, low.x * 2)
  let high = markAt(posteriors, 1)
  while (high.above > NEGLIGIBLE) high = markAt(posteriors, high.x * 2)
  const ranks = posteriors.map(() => 1)
  const panels: [Mark, Mark][] = [[low, high]]
  for (let panel = panels.pop(); panel !== undefined; panel = panels.pop()) {
    const [left, right] = panel
    const parts = integrate(posteriors, left.x, right.x)
    const sum = parts.reduce((subtotal, part) => subtotal + part, 0)
    if (Math.abs(sum - (left.pairs - right.pairs)) <= TOLERANCE * count || right.x - left.x < NARROWEST) {
      for (const [i, part] of parts.entries()) ranks[i] = (ranks[i] as number) + part
    } else {
      const middle = markAt(posteriors, (left.x + right.x) / 2)
      panels.push([left, middle], [middle, right])
    }
  }
  return ranks
}
