/**
 * Changes between two visits that no child makes: shorter than before, or grown faster than a child can.
 *
 * The limits are our own rule, drawn wide of WHO's growth velocity standards (2009): what lies beyond them is an error even in the
 * fastest-growing child, and what lies within them may still be one. docs/methods/quality.md compares them with WHO's tables.
 */
import { dayAt, type HistoryError, type Measure, type Visits, valueAt } from './visits.ts'

const DAYS_PER_MONTH = 30.4375

/** cm by which a height may fall from one visit to the next: about twice the technical error of trained measurers, rounded up. */
export const LENGTH_LOSS_LIMIT = 1

interface Pace {
  /** Completed months from which on. */
  readonly from: number
  /** Most that a child gains in a month, kg or cm. */
  readonly perMonth: number
}

const FASTEST: Readonly<Record<Measure, readonly Pace[]>> = {
  tinggi: [
    { from: 0, perMonth: 5 },
    { from: 3, perMonth: 3 },
    { from: 6, perMonth: 1.8 },
    { from: 12, perMonth: 1.4 },
    { from: 24, perMonth: 1 },
  ],
  berat: [
    { from: 0, perMonth: 1.8 },
    { from: 3, perMonth: 1 },
    { from: 6, perMonth: 0.7 },
    { from: 12, perMonth: 0.5 },
  ],
}
/** What two honest measurements may add to the true gain. */
const ERROR_OF_TWO: Readonly<Record<Measure, number>> = { tinggi: 2.5, berat: 0.5 }
/** Weight that a child may lose between visits, ill as it may be: this share of what it had, and always this many kg. */
const WEIGHT_LOSS_SHARE = 0.2
const WEIGHT_LOSS_KG = 1

/** Most that can have been gained from one age to the next, errors of measurement included; ages in months. */
export function mostGain(measure: Measure, from: number, to: number): number {
  const paces = FASTEST[measure]
  return paces.reduce((gain, { from: start, perMonth }, step) => {
    const end = paces[step + 1]?.from ?? Number.POSITIVE_INFINITY
    return gain + perMonth * Math.max(0, Math.min(to, end) - Math.max(from, start))
  }, ERROR_OF_TWO[measure])
}

function judgeChange(measure: Measure, before: number, after: number, from: number, to: number): HistoryError['kind'] | null {
  const change = after - before
  if (change > mostGain(measure, from, to)) return 'laju-mustahil'
  // A difference of one tenth is a hair more or less in binary.
  if (measure === 'tinggi') return -change > LENGTH_LOSS_LIMIT + 1e-9 ? 'panjang-turun' : null
  return -change > Math.max(WEIGHT_LOSS_KG, WEIGHT_LOSS_SHARE * before) ? 'laju-mustahil' : null
}

/** `places`: as for `findOffCurve`, without those found there. Reported at the later visit; which of the two is wrong only a person can say. */
export function findImpossibleChange(visits: Visits, measure: Measure, places: readonly number[]): HistoryError[] {
  return places.flatMap((place, at) => {
    const against = places[at - 1]
    if (against === undefined) return []
    const months = (of: number) => dayAt(visits, of) / DAYS_PER_MONTH
    const [before, after] = [valueAt(visits, measure, against), valueAt(visits, measure, place)]
    const kind = judgeChange(measure, before, after, months(against), months(place))
    return kind === null ? [] : [{ kind, measure, place, against, proposal: null }]
  })
}
