/**
 * How likely chance alone gives a deviation as large as the one that was found: the p-values of the measurement-quality checks.
 */
import { upperGamma } from './gamma.ts'

/** P(χ² ≥ statistic) with `df` degrees of freedom (DLMF 8.17, Abramowitz & Stegun 26.4.19). */
export function chiSquareTail(statistic: number, df: number): number {
  return upperGamma(df / 2, statistic / 2)
}

/** P(|Z| ≥ |z|) of the standard normal distribution: both sides. */
export function normalTwoSided(z: number): number {
  return chiSquareTail(z * z, 1)
}
