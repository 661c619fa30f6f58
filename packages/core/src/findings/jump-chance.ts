/**
 * How likely a number is, given the ones before it, if nothing has changed but chance. Exact for villages with a dozen people, where a normal approximation
 * would raise false alarms.
 */
import { logBeta } from '../estimate/beta.ts'
import { atLeast } from '../estimate/binomial-tail.ts'
import { normalTwoSided } from '../estimate/tail-probability.ts'
import { median } from '../kit/quantiles.ts'

/**
 * Of `n` people `cases` now, where `casesBefore` of `nBefore` were before. Beta-binomial prediction with Jeffreys' prior, so that a short past is trusted
 * little: twice the smaller tail, 0–1. null where nobody was counted on either side. Gelman et al. (2013), Bayesian Data Analysis, 2.4 and 6.3.
 */
export function chanceOfShare(cases: number, n: number, casesBefore: number, nBefore: number): number | null {
  if (n <= 0 || nBefore <= 0 || cases > n || casesBefore > nBefore) return null
  const [a, b] = [casesBefore + 0.5, nBefore - casesBefore + 0.5]
  const own = Math.exp(-Math.log(n + 1) - logBeta(cases + 1, n - cases + 1) + logBeta(cases + a, n - cases + b) - logBeta(a, b))
  // Each term out of its neighbour, outwards on both sides: nothing is subtracted, so that a tiny tail stays exact.
  let [upper, lower] = [own, own]
  let term = own
  for (let k = cases; k < n; k += 1) {
    term *= ((n - k) * (k + a)) / ((k + 1) * (n - k - 1 + b))
    upper += term
  }
  term = own
  for (let k = cases; k > 0; k -= 1) {
    term *= (k * (n - k + b)) / ((n - k + 1) * (k - 1 + a))
    lower += term
  }
  return Math.min(1, 2 * Math.min(upper, lower))
}

/**
 * A count against the counts of `before`, as if all came from one Poisson rate: given their sum, this one is binomial with one share of it. Twice the smaller
 * tail, 0–1. Przyborowski & Wilenski (1940), Biometrika 31:313–323. null where nothing was before.
 */
export function chanceOfCount(count: number, before: readonly number[]): number | null {
  if (before.length === 0) return null
  const all = before.reduce((sum, each) => sum + each, count)
  const share = 1 / (1 + before.length)
  const upper = atLeast(count, all, share)
  const lower = 1 - atLeast(count + 1, all, share)
  return Math.min(1, 2 * Math.min(upper, lower))
}

/** 2 √(x + ⅜): a Poisson count has about variance 1 there, whatever its size (Anscombe 1948, Biometrika 35:246–254). */
function steady(count: number): number {
  return 2 * Math.sqrt(count + 0.375)
}

/** MAD to standard deviation of a normal distribution. */
const MAD_SCALE = 1.4826

/**
 * A count against the median of several before, in units of their own spread (median absolute deviation), which is never taken to be less than what chance
 * alone gives a count. Robust: one wrong number before does not hide the next. Two-sided, 0–1. null where nothing was before.
 */
export function chanceOfOutlier(count: number, before: readonly number[]): number | null {
  const past = before.map(steady)
  const centre = median(past)
  if (centre === null) return null
  const spread = MAD_SCALE * (median(past.map((each) => Math.abs(each - centre))) ?? 0)
  // The median is known less well than the number itself: its own variance is about π / 2 of a mean's.
  const known = 1 + Math.PI / (2 * past.length)
  return normalTwoSided((steady(count) - centre) / (Math.max(1, spread) * Math.sqrt(known)))
}
