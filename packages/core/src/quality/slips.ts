/**
 * Values that were measured rightly and written wrongly: weight and height exchanged, grams for kilograms, metres for centimetres, a decimal
 * comma lost. The right value is proposed; a person or a rule of the district applies it, never this check.
 */
import { isPossible } from './plausible-range.ts'
import { type HistoryError, MEASURED, type Measure, type Visits, valueAt } from './visits.ts'

/** What the written value is multiplied with: grams, a lost comma, a comma one place to the left. */
const FACTORS: Readonly<Record<Measure, readonly number[]>> = {
  berat: [0.001, 0.1, 10],
  tinggi: [100, 0.1, 10],
}
/**
 * A value inside the possible range is doubted only when it differs from the child's nearest visit by more than this factor: our own rule.
 * No child under five doubles its height between two visits, and a weight trebles only over the first year.
 */
const UNLIKELY: Readonly<Record<Measure, number>> = { berat: 3.5, tinggi: 2 }
/** What is proposed must come this near to the nearest visit. */
const NEAR: Readonly<Record<Measure, number>> = { berat: 1.8, tinggi: 1.35 }

/** How many times one is of the other, ≥ 1. */
function timesApart(a: number, b: number): number {
  return Math.max(a / b, b / a)
}

/** No child weighs more kilograms than it measures centimetres: if it says so, and the other way round is possible, they are exchanged. */
export function areSwapped(weight: number, height: number): boolean {
  return weight > height && isPossible('berat', height) && isPossible('tinggi', weight)
}

/** The value that was probably meant; null when the written one may stand or nothing explains it. `nearest`: of another visit, or NaN. */
export function meantValue(measure: Measure, value: number, nearest: number): number | null {
  if (!(value > 0)) return null
  const doubted = !isPossible(measure, value) || timesApart(value, nearest) > UNLIKELY[measure]
  if (!doubted) return null
  const candidates = FACTORS[measure].map((factor) => Math.round(value * factor * 1000) / 1000)
  return candidates.find((candidate) => isPossible(measure, candidate) && !(timesApart(candidate, nearest) > NEAR[measure])) ?? null
}

/** Values of the other visits in the order of how near they are, without those that are impossible themselves. */
function nearestPossible(visits: Visits, measure: Measure, history: readonly number[], at: number): number {
  for (let step = 1; step < history.length; step += 1) {
    for (const place of [history[at - step], history[at + step]]) {
      const value = place === undefined ? Number.NaN : valueAt(visits, measure, place)
      if (isPossible(measure, value)) return value
    }
  }
  return Number.NaN
}

function judgeValue(visits: Visits, measure: Measure, history: readonly number[], at: number): HistoryError[] {
  const place = history[at] as number
  const value = valueAt(visits, measure, place)
  if (Number.isNaN(value)) return []
  const meant = meantValue(measure, value, nearestPossible(visits, measure, history, at))
  if (meant !== null) return [{ kind: 'salah-satuan', measure, place, against: null, proposal: meant }]
  return isPossible(measure, value) ? [] : [{ kind: 'mustahil', measure, place, against: null, proposal: null }]
}

export function findSlips(visits: Visits, history: readonly number[]): HistoryError[] {
  return history.flatMap((place, at) => {
    const [weight, height] = [valueAt(visits, 'berat', place), valueAt(visits, 'tinggi', place)]
    if (areSwapped(weight, height)) {
      return [
        { kind: 'tertukar', measure: 'berat', place, against: null, proposal: height },
        { kind: 'tertukar', measure: 'tinggi', place, against: null, proposal: weight },
      ] as const
    }
    return MEASURED.flatMap((measure) => judgeValue(visits, measure, history, at))
  })
}
