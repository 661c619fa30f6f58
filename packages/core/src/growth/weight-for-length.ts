/**
 * Weight for length and weight for height, the one index that is read at a length and not at an age. The child's age chooses the table, never
 * its position, since the length has been corrected; between two rows L, M and S are interpolated. Rules: `docs/methods/growth.md`.
 */
import { STANDING_DAY } from './age.ts'
import { type GrowthMode, LYING, STANDING } from './children.ts'
import { type LmsTable, lmsTable, type Sex } from './lms-table.ts'
import { extendedZ } from './z-score.ts'

/** cm below which a child of unknown age and position is taken as lying. */
const STANDING_HEIGHT = 87
/** In tenths of a centimetre. What differs by less is the same length: nobody measures so finely, it stands apart only by binary arithmetic. */
export const SAME_TENTH = 1e-6

export function usesHeightTable(day: number, measure: number, clenhei: number): boolean {
  if (!Number.isNaN(day)) return day >= STANDING_DAY
  if (measure === LYING || measure === STANDING) return measure === STANDING
  return clenhei >= STANDING_HEIGHT
}

/** The two rows to interpolate between, and how far from the first. */
interface Place {
  readonly low: number
  readonly high: number
  readonly share: number
}

/** 103.1 − 0.7 is 102.39999999999999 to a machine; to a person and to WHO's table it is 102.4. */
export function placeExactly(clenhei: number): Place {
  const tenths = clenhei * 10
  const nearest = Math.round(tenths)
  if (Math.abs(tenths - nearest) < SAME_TENTH) return { low: nearest, high: nearest, share: 0 }
  const low = Math.floor(tenths)
  return { low, high: low + 1, share: tenths - low }
}

/** As the R package cuts it: for 102.39999999999999 the row above becomes 102.5. */
export function placeAsAnthro(clenhei: number): Place {
  const low = Math.trunc(clenhei * 10)
  const share = (clenhei - low / 10) / 0.1
  return share > 0 ? { low, high: Math.trunc(clenhei * 10 + 1), share } : { low, high: low, share: 0 }
}

function zAt({ first, l, m, s }: LmsTable, { low, high, share }: Place, weight: number): number {
  const between = (column: Float64Array): number => {
    const below = column[low - first] ?? Number.NaN
    return share === 0 ? below : below + share * ((column[high - first] ?? Number.NaN) - below)
  }
  return extendedZ(weight, between(l), between(m), between(s))
}

/** Unrounded; NaN outside 45–110 cm (length) or 65–120 cm (height). `height`: see `usesHeightTable`. */
export function weightForLengthZ(weight: number, clenhei: number, height: boolean, sex: Sex, mode: GrowthMode): number {
  const table = lmsTable(height ? 'wfh' : 'wfl', sex)
  if (mode === 'exact') return zAt(table, placeExactly(clenhei), weight)
  const inTable = clenhei >= table.first / 10 && clenhei <= (table.first + table.l.length - 1) / 10
  return inTable ? zAt(table, placeAsAnthro(clenhei), weight) : Number.NaN
}
