/**
 * How far two records agree, comparison by comparison, in one number: the pattern. All pairs with one pattern have one weight, so that training
 * and scoring work on patterns and their counts and not on millions of pairs.
 */

/** The level of a comparison where a value is missing on one side: it says nothing for or against. */
export const UNKNOWN = -1

export interface Comparison {
  readonly key: string
  /** Names of the levels, from "differs" (0) to the closest agreement. */
  readonly levels: readonly string[]
  /** The level for a row of the left list and one of the right; UNKNOWN where a value is missing. */
  readonly compare: (left: number, right: number) => number
}

/** Patterns are kept in tables: above this they would not fit. */
const MOST_PATTERNS = 2 ** 26

export class PatternSpace {
  /** How many patterns there are: codes run from 0 to `size` − 1. */
  readonly size: number
  readonly #strides: readonly number[]
  readonly #radices: readonly number[]

  constructor(comparisons: readonly Pick<Comparison, 'levels'>[]) {
    const strides: number[] = []
    let size = 1
    for (const { levels } of comparisons) {
      strides.push(size)
      size *= levels.length + 1
    }
    if (size > MOST_PATTERNS) throw new RangeError(`PatternSpace: ${size} patterns; use fewer levels`)
    this.size = size
    this.#strides = strides
    this.#radices = comparisons.map(({ levels }) => levels.length + 1)
  }

  /** What a level of the comparison at `place` adds to the code. */
  share(place: number, level: number): number {
    return (level + 1) * (this.#strides[place] as number)
  }

  levelOf(code: number, place: number): number {
    return (Math.floor(code / (this.#strides[place] as number)) % (this.#radices[place] as number)) - 1
  }
}

/** Pairs of rows; both columns of one length. */
export interface Pairs {
  readonly left: Int32Array
  readonly right: Int32Array
}

/** One pattern for each pair. */
export function comparePairs(pairs: Pairs, comparisons: readonly Comparison[], space: PatternSpace): Int32Array {
  const codes = new Int32Array(pairs.left.length)
  for (const [place, { compare }] of comparisons.entries()) {
    const step = space.share(place, 0)
    for (let pair = 0; pair < codes.length; pair += 1) {
      const level = compare(pairs.left[pair] as number, pairs.right[pair] as number)
      codes[pair] = (codes[pair] as number) + (level + 1) * step
    }
  }
  return codes
}

export interface PatternCounts {
  readonly codes: Int32Array
  readonly counts: Float64Array
  /**
   * Bits that the frequency of a value adds to the weight of such pairs; null = none. Patterns then stand several times, once for each frequency.
   */
  readonly bits: Float64Array | null
}

/** Each pattern that occurs, with the number of its pairs, by code. */
export function countPatterns(codes: Int32Array): PatternCounts {
  const counts = new Map<number, number>()
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1)
  const sorted = [...counts].toSorted(([a], [b]) => a - b)
  return { codes: Int32Array.from(sorted, ([code]) => code), counts: Float64Array.from(sorted, ([, count]) => count), bits: null }
}
