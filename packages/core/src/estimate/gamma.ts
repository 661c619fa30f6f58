/**
 * The gamma function and its upper tail, from which the p-values of counts (chi-square) and of deviations (normal) are read.
 */

const HALF_LOG_TWO_PI = 0.9189385332046727
/** From here on the five terms of Stirling's series are exact to a double. */
export const STIRLING_FROM = 20

/** ln Γ(z) minus Stirling's formula: the series of DLMF 5.11.1, for z ≥ STIRLING_FROM. */
export function stirlingRest(z: number): number {
  const w = 1 / (z * z)
  return (1 / 12 - w * (1 / 360 - w * (1 / 1260 - w * (1 / 1680 - w / 1188)))) / z
}

/** ln Γ(z) for z > 0: raised by Γ(z + 1) = z Γ(z) until the series holds. */
export function logGamma(z: number): number {
  let lowered = 0
  let raised = z
  for (; raised < STIRLING_FROM; raised += 1) lowered += Math.log(raised)
  return HALF_LOG_TWO_PI + (raised - 0.5) * Math.log(raised) - raised + stirlingRest(raised) - lowered
}

/** Σ x^n / (a + 1)…(a + n), the series of DLMF 8.7.1. */
function lowerSeries(a: number, x: number): number {
  let [term, sum] = [1, 1]
  for (let n = 1; term > sum * 1e-17; n += 1) {
    term *= x / (a + n)
    sum += term
  }
  return sum
}

/** The continued fraction of DLMF 8.9.2 for x > a + 1, by Lentz's method (Thompson & Barnett 1986). */
function upperFraction(a: number, x: number): number {
  let b = x + 1 - a
  let c = Number.POSITIVE_INFINITY
  let d = 1 / b
  let fraction = d
  for (let n = 1; ; n += 1) {
    const numerator = n * (a - n)
    b += 2
    d = 1 / (b + numerator * d)
    c = b + numerator / c
    fraction *= c * d
    if (Math.abs(c * d - 1) < 1e-16) return fraction
  }
}

/** Q(a, x) = Γ(a, x) / Γ(a), 1 at x = 0 and falling to 0. a > 0, x ≥ 0. Keeps its relative precision far out in the tail. */
export function upperGamma(a: number, x: number): number {
  if (x <= 0) return 1
  const scale = Math.exp(a * Math.log(x) - x - logGamma(a))
  if (scale === 0) return x < a ? 1 : 0
  return x < a + 1 ? 1 - (scale / a) * lowerSeries(a, x) : scale * upperFraction(a, x)
}
