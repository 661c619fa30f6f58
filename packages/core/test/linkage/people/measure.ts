/** How well a linkage found what is true. */
import type { Linkage } from '../../../src/linkage/link-persons.ts'

export interface Measured {
  /** Of the automatic pairs, and of the true pairs. */
  readonly precision: number
  readonly recall: number
  /** Share of the children of the left list that a person has to look at. */
  readonly review: number
  readonly wrong: number
}

/** Share of the true pairs with such a family that are automatic. */
export function recallAmong({ pairs }: Pick<Linkage, 'pairs'>, truth: Int32Array, families: ReadonlySet<number>): number {
  return measure(
    { pairs },
    truth.map((row) => (families.has(row) ? row : -1)),
  ).recall
}

export function measure({ pairs }: Pick<Linkage, 'pairs'>, truth: Int32Array): Measured {
  const automatic = pairs.filter(({ standing }) => standing === 'automatic')
  const right = automatic.filter(({ left, right: row }) => truth[left] === row).length
  const reviewed = new Set(pairs.filter(({ standing }) => standing === 'review').map(({ left }) => left))
  const possible = truth.filter((row) => row >= 0).length
  return {
    precision: right / automatic.length,
    recall: right / possible,
    review: reviewed.size / truth.length,
    wrong: automatic.length - right,
  }
}
