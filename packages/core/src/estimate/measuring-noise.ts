/**
 * What measuring errors alone do to a prevalence: a wider spread of z-scores puts more children below −2, though not one child is shorter. By the PROBIT
 * approach: children are normal with the mean and the deviation that were found.
 */
import { normalBelow } from './normal-tail.ts'

/** Below which a child is stunted, z-scores. */
const CUT = -2

/** Share (0–1) below −2 of children with this mean and this deviation (above 0). */
export function probitPrevalence(mean: number, deviation: number): number {
  return normalBelow((CUT - mean) / deviation)
}

export interface MeasuringNoise {
  /** By the mean and the deviation that were found. */
  readonly found: number
  /** With the deviation of well-measured children. */
  readonly steady: number
  /** found − steady, 0–1; below zero where the children are more alike than that. */
  readonly excess: number
}

/** `steadyDeviation`: 1 is that of the standard itself; which is right for a population is not known, so it is a parameter. */
export function measuringNoise(mean: number, deviation: number, steadyDeviation = 1): MeasuringNoise {
  const found = probitPrevalence(mean, deviation)
  const steady = probitPrevalence(mean, steadyDeviation)
  return { found, steady, excess: found - steady }
}
