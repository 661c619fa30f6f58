/**
 * What the verdict of each posyandu rests on, gathered from the measurements of a district: one look at the period, and the histories of
 * the children as far back as they are known.
 */
import { momentsOf } from '../estimate/moments.ts'
import { flagOf } from '../growth/flag.ts'
import { assessGroup, type GroupQuality } from './assess-group.ts'
import { birthMonths } from './birth-months.ts'
import { isBadDigits } from './digit-preference.ts'
import { groupPlaces } from './group-places.ts'
import { countCertainCopies, countRepeated, countWrong, markHistory } from './history-marks.ts'
import type { PosyanduFacts } from './judge-posyandu.ts'
import { knownAt, type Measurements, type Places } from './measurements.ts'
import type { Visits } from './visits.ts'

export interface ChildMeasurements extends Measurements, Visits {
  readonly z: Measurements['z']
  /** Birth dates as they are written down, days since 1 January 1970; NaN = not known. Left out = not known of anybody. */
  readonly birth?: ArrayLike<number>
}

const STUNTED_BELOW = -2
/** Fewer heights may end in the same digit by chance. */
const ENOUGH_FOR_DIGITS = 20

/** The last place of each child. */
function lastOfEachChild({ child, day }: Pick<Visits, 'child' | 'day'>, places: Places): number[] {
  const last = new Map<number, number>()
  for (const place of places) {
    const own = child[place]
    if (own === undefined) continue
    const known = last.get(own)
    if (known === undefined || (day[place] ?? 0) >= (day[known] ?? 0)) last.set(own, place)
  }
  return [...last.values()]
}

/** Keys of the places of the period; null elsewhere. */
export function keysWithin<Key>(keys: ArrayLike<Key | null>, period: Places, length: number): (Key | null)[] {
  const within = Array.from<Key | null>({ length }).fill(null)
  for (const place of period) within[place] = keys[place] ?? null
  return within
}

/** Rounded heights repeat by themselves: there only those count that rounding does not explain. */
function isRounded({ height }: GroupQuality['digits']): boolean {
  return height.n >= ENOUGH_FOR_DIGITS && isBadDigits(height)
}

/**
 * `posyandu`: the key of each place, null = none. `period`: the places that are judged; the others only serve as history.
 * `targets`: children that should have been measured, by posyandu. `marks`: of the same children, where they are known already.
 */
export function gatherFacts<Key extends string | number>(
  children: ChildMeasurements,
  posyandu: ArrayLike<Key | null>,
  period: Places,
  targets: ReadonlyMap<Key, number>,
  marks = markHistory(children, posyandu),
): Map<Key, PosyanduFacts> {
  const facts = new Map<Key, PosyanduFacts>()
  for (const [key, places] of groupPlaces(keysWithin(posyandu, period, children.child.length))) {
    const quality = assessGroup(children, places)
    const last = lastOfEachChild(children, places)
    const scored = last.map((place) => children.z.len[place] ?? Number.NaN).filter((z) => flagOf('len', z) === 0)
    const moments = momentsOf(scored)
    facts.set(key, {
      quality,
      births: birthMonths(knownAt(children.birth ?? [], last)),
      repeated: isRounded(quality.digits) ? countCertainCopies(marks, places) : countRepeated(marks, places).height,
      historyErrors: countWrong(marks, places),
      stunted: scored.filter((z) => z < STUNTED_BELOW).length,
      measured: scored.length,
      mean: moments.mean,
      sd: moments.sd,
      target: targets.get(key) ?? null,
    })
  }
  return facts
}
