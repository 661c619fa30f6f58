/**
 * Everything that the histories of children show, each value judged once: first what was written wrongly, then what was written twice or
 * copied, then what does not fit the curve that is left. For the list of measurements that a posyandu goes through again.
 */
import { findCarriedForward } from './carried-forward.ts'
import { findImpossibleChange } from './impossible-change.ts'
import { findOffCurve } from './off-curve.ts'
import { findSameDay } from './same-day.ts'
import { findSlips } from './slips.ts'
import { daysOf, type HistoryError, historiesOf, type Measure, MEASURED, type Visits } from './visits.ts'

function findInMeasure(visits: Visits, measure: Measure, history: readonly number[], slips: readonly HistoryError[]): HistoryError[] {
  const isSlip = new Set(slips.filter((slip) => slip.measure === measure).map(({ place }) => place))
  const written = history.filter((place) => !isSlip.has(place))
  const sameDay = findSameDay(visits, measure, written)
  const copied = findCarriedForward(visits, measure, history)
  const doubted = new Set([...sameDay, ...copied].map(({ place }) => place))
  const own = daysOf(visits, measure, written).flatMap((places) => places.filter((place) => !doubted.has(place)))
  const off = findOffCurve(visits, measure, own)
  const isOff = new Set(off.map(({ place }) => place))
  const changes = findImpossibleChange(
    visits,
    measure,
    own.filter((place) => !isOff.has(place)),
  )
  return [...sameDay, ...copied, ...off, ...changes]
}

/** Ordered by child, then kind; a value may be both copied and written twice. */
export function findHistoryErrors(visits: Visits): HistoryError[] {
  return historiesOf(visits).flatMap((history) => {
    const slips = findSlips(visits, history)
    return [...slips, ...MEASURED.flatMap((measure) => findInMeasure(visits, measure, history, slips))]
  })
}
