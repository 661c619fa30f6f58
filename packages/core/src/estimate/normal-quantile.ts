/**
 * Quantiles of the standard normal distribution: a probability turned into the number of standard deviations that people know it by.
 */
import { upperGamma } from './gamma.ts'

/** A first guess, right to 4.5e-4: Abramowitz & Stegun (1964), 26.2.23. */
function guess(tail: number): number {
  const t = Math.sqrt(-2 * Math.log(tail))
  const above = 2.515517 + t * (0.802853 + t * 0.010328)
  return t - above / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)))
}

/** z that a standard normal number exceeds with probability `tail`; 0 → ∞, 1 → −∞. Two Halley steps bring the guess to a double's precision. */
export function normalUpperQuantile(tail: number): number {
  if (tail > 0.5) return -normalUpperQuantile(1 - tail)
  if (tail === 0) return Number.POSITIVE_INFINITY
  let z = guess(tail)
  for (let step = 0; step < 2; step += 1) {
    const beyond = upperGamma(0.5, (z * z) / 2) / 2
    const own = z < 0 ? 1 - beyond : beyond
    const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)
    const newton = (own - tail) / density
    z += newton / (1 - (z * newton) / 2)
  }
  return z
}
