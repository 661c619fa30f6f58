/**
 * A child that was written down more than once on the same day, for one measure. One value is kept: the one nearest to where the child's
 * neighbouring days put it, since a repeat is usually a second try at the same truth.
 */
import { dayAt, daysOf, type HistoryError, type Measure, type Visits, valueAt } from './visits.ts'

function medianOf(visits: Visits, measure: Measure, places: readonly number[]): number {
  const values = places.map((place) => valueAt(visits, measure, place)).toSorted((a, b) => a - b)
  const middle = (values.length - 1) / 2
  return ((values[Math.floor(middle)] ?? Number.NaN) + (values[Math.ceil(middle)] ?? Number.NaN)) / 2
}

/** Where the days before and after put the child on this day; the one of them that there is; or the middle of the day's own values. */
function expectedOn(visits: Visits, measure: Measure, days: readonly (readonly number[])[], at: number): number {
  const [before, own, after] = [days[at - 1], days[at] ?? [], days[at + 1]]
  if (before === undefined || after === undefined) return medianOf(visits, measure, before ?? after ?? own)
  const day = (places: readonly number[]) => dayAt(visits, places[0] as number)
  const share = (day(own) - day(before)) / (day(after) - day(before))
  const [low, high] = [medianOf(visits, measure, before), medianOf(visits, measure, after)]
  return low + share * (high - low)
}

/** Of each such day all but the kept place; `against` is the kept one. A tie keeps the later entry, as a correction. */
export function findSameDay(visits: Visits, measure: Measure, history: readonly number[]): HistoryError[] {
  const days = daysOf(visits, measure, history)
  return days.flatMap((places, at) => {
    if (places.length < 2) return []
    const expected = expectedOn(visits, measure, days, at)
    const distance = (place: number) => Math.abs(valueAt(visits, measure, place) - expected)
    const kept = places.reduce((best, place) => (distance(place) <= distance(best) ? place : best))
    return places
      .filter((place) => place !== kept)
      .map((place) => ({ kind: 'hari-sama', measure, place, against: kept, proposal: null }) as const)
  })
}
