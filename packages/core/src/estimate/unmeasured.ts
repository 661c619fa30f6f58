/**
 * What is known of the children who were not measured: nothing, and a little more where a survey says what all of them together must be. Two numbers of one
 * district (a register of those who came, a survey of everybody) can both be right. Manski (2003), Partial Identification of Probability Distributions, ch. 1.
 * Shares 0–1.
 */
import type { Bounds } from './annual-reduction.ts'

/** Where the prevalence of all lies, whatever those who did not come are like: all of them well, or all of them stunted. */
export function manskiBounds(measured: number, coverage: number): Bounds {
  requireShares(measured, coverage)
  return { low: coverage * measured, high: coverage * measured + (1 - coverage) }
}

export interface Unmeasured {
  /** What those who were not measured would have to show, for the survey to be right about all; null when everybody was measured. */
  readonly share: number | null
  /** False where no group of children could show it: then the two differ for another reason too (measuring, period, who was asked). */
  readonly possible: boolean
}

export function impliedUnmeasured(ofAll: number, measured: number, coverage: number): Unmeasured {
  requireShares(ofAll, measured, coverage)
  if (coverage === 1) return { share: null, possible: ofAll === measured }
  const share = (ofAll - coverage * measured) / (1 - coverage)
  return { share, possible: share >= 0 && share <= 1 }
}

function requireShares(...shares: readonly number[]): void {
  if (shares.some((share) => !(share >= 0 && share <= 1))) throw new RangeError('a share between 0 and 1')
}
