/**
 * Quantiles of Student's t distribution: how many standard errors an interval reaches when the error itself is estimated from few clusters.
 */
import { beta, betaQuantile } from './beta.ts'

/**
 * The t that |T| exceeds with probability 1 − `level` (two-sided), e.g. 0.95. `df` > 0. T² / (df + T²) has a Beta(½, df / 2) distribution
 * (Johnson, Kotz & Balakrishnan, Continuous Univariate Distributions 2, 28.2); on this side small shares keep their digits for any df.
 */
export function tTwoSided(level: number, df: number): number {
  const share = betaQuantile(beta(0.5, df / 2), level)
  return Math.sqrt((df * share) / (1 - share))
}
