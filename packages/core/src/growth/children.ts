/**
 * Children to be scored, and their scores, as columns: one typed array for each thing measured, row i is child i. So a million children are a
 * few dozen megabytes, go to a worker thread without being copied, and are scored at the speed of the processor. Missing is NaN in a column of
 * numbers and 0 in a column of codes.
 */
import type { Sex } from './lms-table.ts'

/** What WHO calls len, wei, wfl, bmi, hc, ac, ts, ss: TB/U, BB/U, BB/TB, IMT/U, LK/U, LiLA/U and the two skinfolds; in its order. */
export const INDICES = ['len', 'wei', 'wfl', 'bmi', 'hc', 'ac', 'ts', 'ss'] as const
export type IndexName = (typeof INDICES)[number]

export const MALE: Sex = 1
export const FEMALE: Sex = 2
export const LYING = 1
export const STANDING = 2
/** In a column of flags: there is no score that could be flagged. */
export const NO_FLAG = 255

/**
 * - `exact`: the rules as WHO publishes them.
 * - `anthro-1.1`: cell by cell what the R package anthro 1.1 answers, its slips included (`docs/methods/growth.md`, "Two modes").
 */
export type GrowthMode = 'exact' | 'anthro-1.1'

export interface Children {
  readonly count: number
  /** 1 male, 2 female, 0 not known. */
  readonly sex: Uint8Array
  /** `Age.day` and `Age.month`. */
  readonly day: Float64Array
  readonly month: Float64Array
  /** kg. */
  readonly weight: Float64Array
  /** cm, as measured. */
  readonly lenhei: Float64Array
  /** LYING, STANDING, 0 not known. */
  readonly measure: Uint8Array
  /** cm. */
  readonly headc: Float64Array
  readonly armc: Float64Array
  /** mm. */
  readonly triskin: Float64Array
  readonly subskin: Float64Array
  /** 1 = bilateral oedema, whose water makes every weight meaningless. */
  readonly oedema: Uint8Array
}

export interface Scores {
  /** Length as a child of this age should have been measured, cm; NaN. */
  readonly clenhei: Float64Array
  /** kg/m². */
  readonly cbmi: Float64Array
  /** The position that was used: LYING, STANDING, 0. */
  readonly cmeasure: Uint8Array
  /** 1 = said to have stood before nine months, so the position is not believed. */
  readonly c9mo: Uint8Array
  /** Rounded to two decimals as R does; NaN = none. */
  readonly z: Readonly<Record<IndexName, Float64Array>>
  /** 1 = biologically implausible, 0 = plausible, NO_FLAG. */
  readonly flag: Readonly<Record<IndexName, Uint8Array>>
}

/** Columns full of missing values. */
export function emptyChildren(count: number): Children {
  const numbers = () => new Float64Array(count).fill(Number.NaN)
  const codes = () => new Uint8Array(count)
  return {
    count,
    sex: codes(),
    day: numbers(),
    month: numbers(),
    weight: numbers(),
    lenhei: numbers(),
    measure: codes(),
    headc: numbers(),
    armc: numbers(),
    triskin: numbers(),
    subskin: numbers(),
    oedema: codes(),
  }
}

function perIndex<T>(make: () => T): Record<IndexName, T> {
  return Object.fromEntries(INDICES.map((index) => [index, make()])) as Record<IndexName, T>
}

export function emptyScores(count: number): Scores {
  const numbers = () => new Float64Array(count).fill(Number.NaN)
  return {
    clenhei: numbers(),
    cbmi: numbers(),
    cmeasure: new Uint8Array(count),
    c9mo: new Uint8Array(count),
    z: perIndex(numbers),
    flag: perIndex(() => new Uint8Array(count).fill(NO_FLAG)),
  }
}
