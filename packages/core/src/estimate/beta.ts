/**
 * The beta distribution, which says how likely each true share is. It is handled on the log-odds line x = ln(t / (1 − t)): there its density
 * t^a (1 − t)^b / B(a, b) has no poles for any a, b > 0, and shares too near 0 or 1 for a double keep their place.
 */
import { findRoot } from './find-root.ts'
import { STIRLING_FROM, stirlingRest } from './gamma.ts'

export interface Beta {
  readonly a: number
  readonly b: number
  /** ln B(a, b), kept because every value needs it. */
  readonly logBeta: number
}

const HALF_LOG_TWO_PI = 0.9189385332046727

/** ln B(a, b) for a, b > 0: raised by B(a, b) = B(a + 1, b) (a + b) / a until Stirling's series holds, so that large terms never cancel. */
export function logBeta(a: number, b: number): number {
  let raised = 0
  let [p, q] = [a, b]
  for (; p < STIRLING_FROM; p += 1) raised += Math.log((p + q) / p)
  for (; q < STIRLING_FROM; q += 1) raised += Math.log((p + q) / q)
  const sum = p + q
  const powers = -(p - 0.5) * Math.log1p(q / p) - (q - 0.5) * Math.log1p(p / q)
  return raised + HALF_LOG_TWO_PI + powers - 0.5 * Math.log(sum) + stirlingRest(p) + stirlingRest(q) - stirlingRest(sum)
}

/** a, b > 0. */
export function beta(a: number, b: number): Beta {
  if (!(a > 0 && b > 0)) throw new RangeError(`beta: a and b must be above zero, got ${a} and ${b}`)
  return { a, b, logBeta: logBeta(a, b) }
}

/** ln of the share at log-odds x, without underflow. */
function logShare(x: number): number {
  return x < 0 ? x - Math.log1p(Math.exp(x)) : -Math.log1p(Math.exp(-x))
}

/** Density at log-odds x (per unit of log-odds). */
export function densityAt(distribution: Beta, x: number): number {
  return Math.exp(distribution.a * logShare(x) + distribution.b * logShare(-x) - distribution.logBeta)
}

/** The continued fraction of DLMF 8.17.22 at share t < (a + 1) / (a + b + 2), by Lentz's method (Thompson & Barnett 1986). */
function continuedFraction(a: number, b: number, t: number): number {
  let c = 1
  let d = 1 / (1 - ((a + b) * t) / (a + 1))
  let fraction = d
  for (let m = 1; ; m += 1) {
    const even = (m * (b - m) * t) / ((a + 2 * m - 1) * (a + 2 * m))
    d = 1 / (1 + even * d)
    c = 1 + even / c
    fraction *= d * c
    const odd = (-(a + m) * (a + b + m) * t) / ((a + 2 * m) * (a + 2 * m + 1))
    d = 1 / (1 + odd * d)
    c = 1 + odd / c
    fraction *= d * c
    if (Math.abs(d * c - 1) < 1e-15) return fraction
  }
}

/** Probability (0–1) that the true share lies below log-odds x: the regularised incomplete beta function. */
export function probabilityBelow(distribution: Beta, x: number): number {
  const { a, b } = distribution
  const share = 1 / (1 + Math.exp(-x))
  const density = densityAt(distribution, x)
  if (share < (a + 1) / (a + b + 2)) return (density * continuedFraction(a, b, share)) / a
  return 1 - (density * continuedFraction(b, a, 1 / (1 + Math.exp(x)))) / b
}

/** The share (0–1) below which the true share lies with the given probability (between 0 and 1, neither of them). */
export function betaQuantile(distribution: Beta, probability: number): number {
  const excess = (x: number) => probabilityBelow(distribution, x) - probability
  const centre = Math.log(distribution.a / distribution.b)
  let reach = 1
  while (excess(centre - reach) > 0 || excess(centre + reach) < 0) reach *= 2
  return Math.exp(logShare(findRoot(excess, centre - reach, centre + reach)))
}
