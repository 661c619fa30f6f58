/**
 * Everything that the histories of children show, each value judged once: first what was written wrongly, then what was written twice or
 * copied, then what does not fit the curve that is left. For the list of measurements that a posyandu goes through again.
 */
import { findCarriedForward } from './carried-forward.ts'
import { isCertainLoss } from './certain-loss.ts'
import { certainRepeats, type Groups } from './certain-repeats.ts'
import { findImpossibleChange } from './impossible-change.ts'
import { findOffCurve } from './off-curve.ts'
import { findSameDay } from './same-day.ts'
import { findSlips } from './slips.ts'
import { type Certainty, daysOf, type HistoryError, historiesOf, type JudgedError, MEASURED, type Measure, type Visits } from './visits.ts'

function placesOf(errors: readonly HistoryError[]): ReadonlySet<number> {
  return new Set(errors.map(({ place }) => place))
}

function without(places: readonly number[], left: ReadonlySet<number>): number[] {
  return places.filter((place) => !left.has(place))
}

/** `slips`: of this measure. */
function findInMeasure(visits: Visits, measure: Measure, history: readonly number[], slips: readonly HistoryError[]): HistoryError[] {
  const copied = findCarriedForward(visits, measure, history)
  const trusted = without(history, placesOf([...slips, ...copied]))
  const sameDay = findSameDay(visits, measure, history, trusted)
  const measured = daysOf(visits, measure, without(trusted, placesOf(sameDay))).flat()
  const off = findOffCurve(visits, measure, measured)
  return [...sameDay, ...copied, ...off, ...findImpossibleChange(visits, measure, without(measured, placesOf(off)))]
}

function findInHistory(visits: Visits, history: readonly number[]): HistoryError[] {
  const slips = findSlips(visits, history)
  return [
    ...slips,
    ...MEASURED.flatMap((measure) =>
      findInMeasure(
        visits,
        measure,
        history,
        slips.filter((slip) => slip.measure === measure),
      ),
    ),
  ]
}

/**
 * `groupOf`: the posyandu of a place, whose habits tell a copied value from chance; null = not known. Ordered by child, then kind; a value may
 * be both copied and written twice.
 */
export function findHistoryErrors(visits: Visits, groupOf?: Groups): JudgedError[] {
  const repeats = certainRepeats(visits, groupOf)
  return historiesOf(visits).flatMap((history) => {
    const errors = findInHistory(visits, history)
    const wrong = placesOf(errors.filter(({ measure }) => measure === 'tinggi'))
    const certaintyOf = ({ kind, place }: HistoryError): Certainty => {
      if (kind === 'nilai-diulang') return repeats.has(place) ? 'pasti' : 'mungkin'
      if (kind === 'panjang-turun') return isCertainLoss(visits, without(history, wrong), place) ? 'pasti' : 'mungkin'
      return 'pasti'
    }
    return errors.map((error) => ({ ...error, certainty: certaintyOf(error) }))
  })
}
