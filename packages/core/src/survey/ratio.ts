/**
 * From the sums of one group and measure to its share or mean, its standard error and its interval.
 */

export interface Ratio {
  readonly estimate: number
  readonly standardError: number
}

export interface Limits {
  readonly low: number
  readonly high: number
}

/** Below this share of its own terms a variance is what is left of rounding: the terms cancel, and there is none. */
const ROUNDING = 1e-13

/** x, or 0 where it is only what rounding left of `terms`. */
export function withoutRounding(x: number, terms: number): number {
  return x > ROUNDING * terms ? x : 0
}

/** NaN for both where nobody was looked at (`weight` 0). */
export function ratioOf(total: number, weight: number, varTotal: number, covariance: number, varWeight: number): Ratio {
  const estimate = total / weight
  const parts = [varTotal, -2 * estimate * covariance, estimate * estimate * varWeight] as const
  const variance = withoutRounding(parts[0] + parts[1] + parts[2], Math.abs(parts[0]) + Math.abs(parts[1]) + Math.abs(parts[2]))
  return { estimate, standardError: weight === 0 ? Number.NaN : Math.sqrt(variance) / weight }
}

/** estimate ± t · se; `t` NaN where the design leaves no degree of freedom. */
export function symmetricLimits({ estimate, standardError }: Ratio, t: number): Limits {
  return { low: estimate - t * standardError, high: estimate + t * standardError }
}

/**
 * On the log-odds line, where a share keeps between 0 and 1. A share of 0 or 1, which has no log-odds, is its own interval.
 * Source: Korn & Graubard, Analysis of Health Surveys (1999) §3.2; `svyciprop(method = "logit")`.
 */
export function logitLimits({ estimate, standardError }: Ratio, t: number): Limits {
  if (estimate <= 0 || estimate >= 1) return { low: estimate, high: estimate }
  const centre = Math.log(estimate / (1 - estimate))
  const reach = (t * standardError) / (estimate * (1 - estimate))
  return { low: 1 / (1 + Math.exp(reach - centre)), high: 1 / (1 + Math.exp(-reach - centre)) }
}
