/**
 * How likely so many (or so few) cases are when the true share is known, exactly. For posyandu with a dozen children a normal approximation
 * would raise false alarms.
 */
import { beta, probabilityBelow } from './beta.ts'

/** P(X ≥ cases) of `n` children with share 0–1 each, through the incomplete beta function (DLMF 8.17.5). */
export function atLeast(cases: number, n: number, share: number): number {
  if (cases <= 0) return 1
  if (cases > n || share <= 0) return 0
  if (share >= 1) return 1
  return probabilityBelow(beta(cases, n - cases + 1), Math.log(share / (1 - share)))
}

/** P(X > cases) + ½ P(X = cases): uniform on average, where the plain tail of a count is too cautious (Lancaster 1961, JASA 56:223–234). */
export function midTail(cases: number, n: number, share: number): number {
  return (atLeast(cases, n, share) + atLeast(cases + 1, n, share)) / 2
}
