/**
 * Exactly the value of the day before it, though the child has grown: the mark of a form that was filled in without measuring. A few such
 * values are chance or rounding; many of them in one posyandu are a sign. Daymont et al. (2017), JAMIA 24:1080–1087.
 */
import { daysOf, type HistoryError, type Measure, type Visits, valueAt } from './visits.ts'

/** Every value that already stood, for this measure, on the child's previous measuring day. */
export function findCarriedForward(visits: Visits, measure: Measure, history: readonly number[]): HistoryError[] {
  const days = daysOf(visits, measure, history)
  return days.flatMap((places, at) =>
    places.flatMap((place) => {
      const source = (days[at - 1] ?? []).find((earlier) => valueAt(visits, measure, earlier) === valueAt(visits, measure, place))
      return source === undefined ? [] : [{ kind: 'nilai-diulang', measure, place, against: source, proposal: null } as const]
    }),
  )
}
