/**
 * Values far off the child's own curve: a child keeps its z-score within narrow bounds, so each value is compared with an average of the
 * child's other z-scores. Method and limits: Daymont et al. (2017), JAMIA 24:1080–1087 ("extreme" step).
 */
import { averageOfOthers } from './curve-average.ts'
import { type HistoryError, type Measure, type Visits, zAt } from './visits.ts'

/** Farther than this from the average of all other visits, */
const FAR = 3.5
/** and still this far when the visit before, or the one after, is left out of the average. */
const STILL_FAR = 3

/** How far off, when it is off on every account; otherwise 0. */
function distanceOff(visits: Visits, measure: Measure, places: readonly number[], at: number): number {
  const own = places[at] as number
  const z = zAt(visits, measure, own)
  const deviation = z - averageOfOthers(visits, measure, places, own)
  if (!(Math.abs(deviation) > FAR)) return 0
  for (const neighbour of [places[at - 1], places[at + 1]]) {
    if (neighbour === undefined) continue
    const without = z - averageOfOthers(visits, measure, places, own, neighbour)
    if (Math.sign(without) !== Math.sign(deviation) || !(Math.abs(without) > STILL_FAR)) return 0
  }
  return Math.abs(deviation)
}

/** Nobody is farther from an average than the farthest two are apart: most children need no averages at all. */
function mayHoldOutlier(visits: Visits, measure: Measure, places: readonly number[]): boolean {
  let low = Number.POSITIVE_INFINITY
  let high = Number.NEGATIVE_INFINITY
  for (const place of places) {
    const z = zAt(visits, measure, place)
    if (z < low) low = z
    if (z > high) high = z
  }
  return high - low > FAR
}

/**
 * Takes out the farthest, then looks again, since it had pulled the averages of the others. `places`: visits of the child in time, one per day,
 * without carried-forward values. At least three z are needed: of two nobody knows which is wrong.
 */
export function findOffCurve(visits: Visits, measure: Measure, places: readonly number[]): HistoryError[] {
  const errors: HistoryError[] = []
  let left = places.filter((place) => !Number.isNaN(zAt(visits, measure, place)))
  while (left.length > 2 && mayHoldOutlier(visits, measure, left)) {
    const distances = left.map((_, at) => distanceOff(visits, measure, left, at))
    const farthest = distances.reduce((best, distance, at) => (distance > (distances[best] ?? 0) ? at : best), 0)
    if ((distances[farthest] ?? 0) === 0) break
    errors.push({ kind: 'keluar-jalur', measure, place: left[farthest] as number, against: null, proposal: null })
    left = left.toSpliced(farthest, 1)
  }
  return errors
}
