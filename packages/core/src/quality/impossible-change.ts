/**
 * Changes between two visits that no child makes: shorter than before, or grown faster than a child can.
 *
 * The limits are our own rule, drawn wide of WHO's growth velocity standards (2009): what lies beyond them is an error even in the
 * fastest-growing child, and what lies within them may still be one. docs/methods/quality.md compares them with WHO's tables.
 */
import { dayAt, type HistoryError, type Measure, type Visits, valueAt } from './visits.ts'

const DAYS_PER_MONTH = 30.4375

/** cm by which a height may fall from one visit to the next: about twice the technical error of trained measurers, rounded up. */
const LENGTH_LOSS_LIMIT = 1

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
/** What two honest measurements, and for weight a meal and clothes, may add to the true gain. */
const ERROR_OF_TWO: Readonly<Record<Measure, number>> = { tinggi: 2.5, berat: 0.8 }
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

/** null when a child can have changed so. */
function judgeChange(visits: Visits, measure: Measure, before: number, after: number): HistoryError['kind'] | null {
  const months = (place: number) => dayAt(visits, place) / DAYS_PER_MONTH
  const from = valueAt(visits, measure, before)
  const gain = valueAt(visits, measure, after) - from
  if (gain > mostGain(measure, months(before), months(after))) return 'laju-mustahil'
  // A difference of tenths is a hair more or less in binary.
  const loss = -gain - 1e-9
  if (measure === 'tinggi') return loss > LENGTH_LOSS_LIMIT ? 'panjang-turun' : null
  return loss > Math.max(WEIGHT_LOSS_KG, WEIGHT_LOSS_SHARE * from) ? 'laju-mustahil' : null
}

/** The longest part of the places, in their order, in which each follows from the one before; of equally long ones the one that ends first. */
function longestPossible(places: readonly number[], canFollow: (before: number, after: number) => boolean): number[] {
  const lengths: number[] = []
  const sources: number[] = []
  places.forEach((place, at) => {
    lengths[at] = 1
    sources[at] = -1
    for (let earlier = 0; earlier < at; earlier += 1) {
      const length = (lengths[earlier] ?? 0) + 1
      if (length > (lengths[at] ?? 0) && canFollow(places[earlier] as number, place)) {
        lengths[at] = length
        sources[at] = earlier
      }
    }
  })
  const kept: number[] = []
  for (let at = lengths.indexOf(Math.max(...lengths)); at >= 0; at = sources[at] ?? -1) kept.push(places[at] as number)
  return kept.toReversed()
}

/**
 * `places`: as for `findOffCurve`, without those found there. What is reported is the fewest values that must be wrong for the rest to be
 * possible; where either of two could be, the later. `against`: the value that stands and that it does not fit.
 */
export function findImpossibleChange(visits: Visits, measure: Measure, places: readonly number[]): HistoryError[] {
  const judge = (before: number, after: number) => judgeChange(visits, measure, before, after)
  if (places.every((place, at) => at === 0 || judge(places[at - 1] as number, place) === null)) return []
  const standing = longestPossible(places, (before, after) => judge(before, after) === null)
  const isStanding = new Set(standing)
  return places.flatMap((place) => {
    if (isStanding.has(place)) return []
    const before = standing.findLast((kept) => dayAt(visits, kept) < dayAt(visits, place))
    const after = standing.find((kept) => dayAt(visits, kept) > dayAt(visits, place))
    const fromBefore = before === undefined ? null : judge(before, place)
    if (before !== undefined && fromBefore !== null) return [{ kind: fromBefore, measure, place, against: before, proposal: null }]
    const toAfter = after === undefined ? null : judge(place, after)
    return after === undefined || toAfter === null ? [] : [{ kind: toAfter, measure, place, against: after, proposal: null }]
  })
}
