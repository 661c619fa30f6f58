/**
 * The standard normal distribution below a point: which share of children lies below a cut when z-scores are normal.
 */
import { upperGamma } from './gamma.ts'

/** Φ(z): P(Z ≤ z). */
export function normalBelow(z: number): number {
  const beyond = upperGamma(0.5, (z * z) / 2) / 2
  return z > 0 ? 1 - beyond : beyond
}
