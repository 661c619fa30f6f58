/**
 * A child that was written down more than once on the same day, for one measure. One value is kept: the one nearest to the child's curve on
 * other days, since a repeat is usually a second try at the same truth. Rule as in Daymont et al. (2017), JAMIA 24:1080–1087.
 */
import { averageOfOthers } from './curve-average.ts'
import { daysOf, type HistoryError, type Measure, type Visits, zAt } from './visits.ts'

/**
 * Of each such day all but the kept place; `against` is the kept one. Where nothing decides, the later entry is kept, as a correction.
 * `trusted`: the places of the history that may say where the curve runs and that may be kept, if the day has one of them.
 */
export function findSameDay(visits: Visits, measure: Measure, history: readonly number[], trusted: readonly number[]): HistoryError[] {
  const isTrusted = new Set(trusted)
  const distance = (place: number) => Math.abs(zAt(visits, measure, place) - averageOfOthers(visits, measure, trusted, place))
  return daysOf(visits, measure, history).flatMap((places) => {
    if (places.length < 2) return []
    const candidates = places.some((place) => isTrusted.has(place)) ? places.filter((place) => isTrusted.has(place)) : places
    const kept = candidates.reduce((best, place) => (distance(place) > distance(best) ? best : place))
    return places
      .filter((place) => place !== kept)
      .map((place) => ({ kind: 'hari-sama', measure, place, against: kept, proposal: null }) as const)
  })
}
