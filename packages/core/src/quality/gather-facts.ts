/**
 * What the verdict of each posyandu rests on, gathered from the measurements of a district: one look at the period, and the histories of
 * the children as far back as they are known.
 */
import { momentsOf } from '../estimate/moments.ts'
import { flagOf } from '../growth/flag.ts'
import { assessGroup } from './assess-group.ts'
import { groupPlaces } from './group-places.ts'
import { countRepeated, countWrong, markHistory } from './history-marks.ts'
import type { PosyanduFacts } from './judge-posyandu.ts'
import type { Measurements, Places } from './measurements.ts'
import type { Visits } from './visits.ts'

export type ChildMeasurements = Measurements & Visits

const STUNTED_BELOW = -2

/** The last place of each child. */
export function lastOfEachChild({ child, day }: Pick<Visits, 'child' | 'day'>, places: Places): number[] {
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

/**
 * `posyandu`: the key of each place, null = none. `period`: the places that are judged; the others only serve as history.
 * `targets`: children that should have been measured, by posyandu. `marks`: of the same children, where they are known already.
 */
export function gatherFacts<Key extends string | number>(
  children: ChildMeasurements,
  posyandu: ArrayLike<Key | null>,
  period: Places,
  targets: ReadonlyMap<Key, number>,
  marks = markHistory(children),
): Map<Key, PosyanduFacts> {
  const facts = new Map<Key, PosyanduFacts>()
  for (const [key, places] of groupPlaces(keysWithin(posyandu, period, children.child.length))) {
    const scored = lastOfEachChild(children, places)
      .map((place) => children.z.len[place] ?? Number.NaN)
      .filter((z) => flagOf('len', z) === 0)
    const moments = momentsOf(scored)
    facts.set(key, {
      quality: assessGroup(children, places),
      repeated: countRepeated(marks, places).height,
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
