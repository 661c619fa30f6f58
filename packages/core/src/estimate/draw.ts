/**
 * Draws from distributions, from a seeded source: the same seed gives the same draws. For what has no closed form; nothing here makes data.
 */
import type { Random } from '../kit/random.ts'

/** Above 0 and at most 1: a logarithm can be taken of it. */
const positive = (random: Random): number => 1 - random()

export function drawExponential(random: Random): number {
  return -Math.log(positive(random))
}

/** Standard normal: Marsaglia & Bray (1964), SIAM Review 6:260–264, of two numbers the first. */
export function drawNormal(random: Random): number {
  for (;;) {
    const u = 2 * random() - 1
    const v = 2 * random() - 1
    const square = u * u + v * v
    if (square > 0 && square < 1) return u * Math.sqrt((-2 * Math.log(square)) / square)
  }
}

/** Gamma with this shape (above 0) and scale 1: Marsaglia & Tsang (2000), ACM TOMS 26:363–372. */
export function drawGamma(random: Random, shape: number): number {
  if (shape < 1) return drawGamma(random, shape + 1) * positive(random) ** (1 / shape)
  const d = shape - 1 / 3
  const c = 1 / Math.sqrt(9 * d)
  for (;;) {
    const x = drawNormal(random)
    const v = (1 + c * x) ** 3
    if (v > 0 && Math.log(positive(random)) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v
  }
}

/** A share from Beta(a, b), a and b above 0. */
export function drawBeta(random: Random, a: number, b: number): number {
  const one = drawGamma(random, a)
  const other = drawGamma(random, b)
  // Both can be too small for a double where a and b are near 0: the mean is then as good as any.
  return one + other > 0 ? one / (one + other) : a / (a + b)
}
