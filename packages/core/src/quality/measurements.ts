/**
 * Measurements as the quality checks take them: columns of equal length, one place per measurement. A check is told which
 * places it looks at (a posyandu, a kecamatan, a month), so that one set of columns serves every level.
 */

/** Named and coded as in `growth/children.ts`, whose columns and scores fit in as they are: `{ ...children, z: scores.z }`. */
export interface Measurements {
  readonly sex: ArrayLike<number>
  readonly month: ArrayLike<number>
  readonly weight: ArrayLike<number>
  readonly lenhei: ArrayLike<number>
  readonly armc: ArrayLike<number>
  readonly measure: ArrayLike<number>
  /** Scores, flagged ones included. Without `bmi` its distribution is empty. */
  readonly z: {
    readonly len: ArrayLike<number>
    readonly wei: ArrayLike<number>
    readonly wfl: ArrayLike<number>
    readonly bmi?: ArrayLike<number>
  }
}

/** Places in the columns. */
export type Places = ArrayLike<number> & Iterable<number>

/** The known values of a column at the places. */
export function knownAt(column: ArrayLike<number>, places: Places): Float64Array {
  const known = new Float64Array(places.length)
  let n = 0
  for (let i = 0; i < places.length; i += 1) {
    const value = column[places[i] as number] ?? Number.NaN
    if (Number.isNaN(value)) continue
    known[n] = value
    n += 1
  }
  return known.subarray(0, n)
}
