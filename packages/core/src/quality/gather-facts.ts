/**
 * What the verdict of each posyandu rests on, gathered from the measurements of a district: one look at the period, and the histories of
 * the children as far back as they are known.
 */
import { momentsOf } from '../estimate/moments.ts'
import { flagOf } from '../growth/flag.ts'
import { assessGroup, type GroupQuality } from './assess-group.ts'
import { birthMonths } from './birth-months.ts'
import { isBadDigits } from './digit-preference.ts'
import { findHistoryErrors } from './find-history-errors.ts'
import { groupPlaces } from './group-places.ts'
import type { PosyanduFacts } from './judge-posyandu.ts'
import { knownAt, type Measurements, type Places } from './measurements.ts'
import { daysOf, type HistoryError, historiesOf, type Visits } from './visits.ts'

export interface ChildMeasurements extends Measurements, Visits {
  readonly z: Measurements['z']
  /** Birth dates as they are written down, days since 1 January 1970; NaN = not known. Left out = not known of anybody. */
  readonly birth?: ArrayLike<number>
}

const STUNTED_BELOW = -2
/** Fewer heights may end in the same digit by chance. */
const ENOUGH_FOR_DIGITS = 20
/** Two values, as each measurement holds a weight and a height. */
const VALUES_PER_VISIT = 2

/** Heights with a measuring day before them. */
function repeatablePlaces(visits: Visits): ReadonlySet<number> {
  return new Set(historiesOf(visits).flatMap((history) => daysOf(visits, 'tinggi', history).slice(1).flat()))
}

/** The last place of each child. */
function lastOfEachChild({ child, day }: Visits, places: Places): number[] {
  const last = new Map<number, number>()
  for (const place of places) {
    const own = child[place]
    if (own === undefined) continue
    const known = last.get(own)
    if (known === undefined || (day[place] ?? 0) >= (day[known] ?? 0)) last.set(own, place)
  }
  return [...last.values()]
}

/** Rounded heights repeat by themselves: there only those count that rounding does not explain. */
function isRounded({ height }: GroupQuality['digits']): boolean {
  return height.n >= ENOUGH_FOR_DIGITS && isBadDigits(height)
}

function isHistoryError({ kind }: HistoryError): boolean {
  return kind !== 'hari-sama' && kind !== 'nilai-diulang'
}

/**
 * `posyandu`: the key of each place, null = none. `period`: the places that are judged; the others only serve as history.
 * `targets`: children that should have been measured, by posyandu.
 */
export function gatherFacts<Key extends string | number>(
  children: ChildMeasurements,
  posyandu: ArrayLike<Key | null>,
  period: Places,
  targets: ReadonlyMap<Key, number>,
): Map<Key, PosyanduFacts> {
  const errors = findHistoryErrors(children, (place) => posyandu[place] ?? null)
  const repeats = errors.filter(({ kind, measure }) => kind === 'nilai-diulang' && measure === 'tinggi')
  const repeated = new Set(repeats.map(({ place }) => place))
  const copied = new Set(repeats.filter(({ certainty }) => certainty === 'pasti').map(({ place }) => place))
  const wrongValues = new Map<number, number>()
  for (const { place } of errors.filter(isHistoryError)) wrongValues.set(place, (wrongValues.get(place) ?? 0) + 1)
  const repeatable = repeatablePlaces(children)
  const inPeriod = new Set(period)
  const keys = Array.from({ length: children.child.length }, (_, place) => (inPeriod.has(place) ? (posyandu[place] ?? null) : null))
  const facts = new Map<Key, PosyanduFacts>()
  for (const [key, places] of groupPlaces(keys)) {
    const quality = assessGroup(children, places)
    const last = lastOfEachChild(children, places)
    const scored = last.map((place) => children.z.len[place] ?? Number.NaN).filter((z) => flagOf('len', z) === 0)
    const again = places.filter((place) => repeatable.has(place))
    const counted = isRounded(quality.digits) ? copied : repeated
    facts.set(key, {
      quality,
      births: birthMonths(knownAt(children.birth ?? [], last)),
      repeated: { cases: again.filter((place) => counted.has(place)).length, n: again.length },
      historyErrors: {
        cases: places.reduce((sum, place) => sum + (wrongValues.get(place) ?? 0), 0),
        n: VALUES_PER_VISIT * places.length,
      },
      stunted: scored.filter((z) => z < STUNTED_BELOW).length,
      measured: scored.length,
      sd: momentsOf(scored).sd,
      target: targets.get(key) ?? null,
    })
  }
  return facts
}
