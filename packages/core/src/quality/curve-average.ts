/**
 * Where the rest of a child's curve puts a visit: the average of its z-scores on other days, near days weighing most. Method: the
 * exponentially weighted moving average of Daymont et al. (2017), JAMIA 24:1080–1087.
 */
import { dayAt, type Measure, type Visits, zAt } from './visits.ts'

const EXPONENT = -1.5
const EXTRA_DAYS = 5

/** Of the z at `places` on other days than that of `own`, without `leftOut`; NaN when there is none. */
export function averageOfOthers(visits: Visits, measure: Measure, places: readonly number[], own: number, leftOut?: number): number {
  let sum = 0
  let weights = 0
  for (const place of places) {
    const days = Math.abs(dayAt(visits, place) - dayAt(visits, own))
    const z = zAt(visits, measure, place)
    if (days === 0 || place === leftOut || Number.isNaN(z)) continue
    const weight = (days + EXTRA_DAYS) ** EXPONENT
    sum += weight * z
    weights += weight
  }
  return sum / weights
}
