/**
 * Whether a length that fell is a wrong value or the ordinary error of measuring. Of two visits nobody can tell; the child's other visits can:
 * a value as far from them as honest error never brings it is wrong.
 */
import { averageOfOthers } from './curve-average.ts'
import { lengthDeviation } from './growth-expected.ts'
import { dayAt, type Visits, zAt } from './visits.ts'

/** cm off the child's own curve: four and a half times the technical error (0.4 cm). */
export const CERTAIN_LOSS = 1.8

/** cm above (+) or below (−) where the child's other visits put it, lying and standing made equal; NaN when they say nothing. */
export function distanceFromCurve(visits: Visits, trusted: readonly number[], place: number): number {
  const average = averageOfOthers(visits, 'tinggi', trusted, place)
  return (zAt(visits, 'tinggi', place) - average) * lengthDeviation(dayAt(visits, place))
}

/** `trusted`: the child's visits whose height nothing speaks against. */
export function isCertainLoss(visits: Visits, trusted: readonly number[], place: number): boolean {
  return Math.abs(distanceFromCurve(visits, trusted, place)) > CERTAIN_LOSS
}
