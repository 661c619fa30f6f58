/**
 * Measurements as the quality checks take them: columns of equal length, one place per measurement. NaN = not known. A check is told which
 * places it looks at (a posyandu, a kecamatan, a month), so that one set of columns serves every level.
 */

export type Position = 'telentang' | 'berdiri'

export interface Measurements {
  /** 1 male, 2 female. */
  readonly sex: ArrayLike<number>
  /** Unrounded. */
  readonly ageMonths: ArrayLike<number>
  /** kg. */
  readonly weight: ArrayLike<number>
  /** cm, as measured: without the 0.7 cm between lying and standing. */
  readonly height: ArrayLike<number>
  /** Upper arm, cm. Left out: not measured at all. */
  readonly muac?: ArrayLike<number>
  readonly position: ArrayLike<Position | null>
  readonly haz: ArrayLike<number>
  readonly waz: ArrayLike<number>
  readonly whz: ArrayLike<number>
}

/** Places in the columns. */
export type Places = ArrayLike<number> & Iterable<number>

/** The known values of a column at the places. */
export function knownAt(column: ArrayLike<number>, places: Places): number[] {
  const known: number[] = []
  for (const place of places) {
    const value = column[place]
    if (value !== undefined && !Number.isNaN(value)) known.push(value)
  }
  return known
}
