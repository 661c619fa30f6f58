/**
 * Children measured in the wrong position: lying is for those under 24 months, standing from 24 months on. 0.7 cm lie between the two, so a
 * position that was not written down, or not kept to, moves children across a limit.
 */
import { LYING, STANDING } from '../growth/children.ts'
import type { Measurements, Places } from './measurements.ts'

export interface PositionGroup {
  /** Completed months: from (inclusive) and to (exclusive). */
  readonly from: number
  readonly to: number
  readonly measured: number
  readonly mismatched: number
  /** Measured children whose position is not known: they can be neither right nor wrong. */
  readonly unknown: number
}

/** As in the WHO Anthro Survey Analyser; the first eight months are also shown apart. */
const AGE_GROUPS: readonly (readonly [from: number, to: number])[] = [
  [0, 12],
  [0, 9],
  [12, 24],
  [24, 36],
  [36, 48],
  [48, 60],
  [0, 60],
]
const STANDING_FROM = 24

/** Only children with height and age. The last group is all of them. */
export function positionMismatch({ month, lenhei, measure }: Measurements, places: Places): readonly PositionGroup[] {
  const groups = AGE_GROUPS.map(([from, to]) => ({ from, to, measured: 0, mismatched: 0, unknown: 0 }))
  for (const place of places) {
    const age = month[place] ?? Number.NaN
    if (Number.isNaN(lenhei[place] ?? Number.NaN) || !(age >= 0)) continue
    const found = measure[place]
    const expected = age < STANDING_FROM ? LYING : STANDING
    for (const group of groups) {
      if (age < group.from || age >= group.to) continue
      group.measured += 1
      if (found !== LYING && found !== STANDING) group.unknown += 1
      else if (found !== expected) group.mismatched += 1
    }
  }
  return groups
}
