/**
 * Which family a child is of, by the young persons of families that it may be: the family counts, not which of its persons. A child that two lists
 * have in one family, or beside its twin, is no doubt; two families that fit nearly as well are.
 */
import type { Bands } from './assign-pairs.ts'
import type { LinkedPair } from './score-persons.ts'

/** `right` is the family; `person` the place of its person that fits best. */
export interface PersonPair extends LinkedPair {
  readonly person: number
}

/**
 * `weighed`: child (left) and person (right), from the review band upwards. `rank`: by person, an order that does not hang on how the persons came;
 * of two that fit equally well the first counts.
 */
export function familiesByPerson(
  weighed: readonly LinkedPair[],
  familyOf: readonly number[],
  rank: readonly number[],
  bands: Bands,
): Map<number, PersonPair[]> {
  const best = new Map<number, Map<number, LinkedPair>>()
  for (const pair of weighed) {
    const families = best.get(pair.left) ?? new Map<number, LinkedPair>()
    const family = familyOf[pair.right] as number
    const other = families.get(family)
    if (other === undefined || isBefore(pair, other, rank)) families.set(family, pair)
    best.set(pair.left, families)
  }
  return new Map([...best].map(([child, families]) => [child, chosen(families, bands)]))
}

function isBefore(a: LinkedPair, b: LinkedPair, rank: readonly number[]): boolean {
  return a.weight === b.weight ? (rank[a.right] as number) < (rank[b.right] as number) : a.weight > b.weight
}

/** The family that fits best, and those that fit nearly as well. */
function chosen(families: ReadonlyMap<number, LinkedPair>, bands: Bands): PersonPair[] {
  const weights = [...families.values()].map(({ weight }) => weight).toSorted((a, b) => b - a)
  const [first = bands.review, second = bands.review] = weights
  return [...families].flatMap(([family, pair]): PersonPair[] => {
    const margin = pair.weight - (pair.weight === first ? second : first)
    if (margin <= -bands.margin) return []
    const standing = pair.weight >= bands.automatic && margin >= bands.margin ? 'automatic' : 'review'
    return [{ ...pair, right: family, person: pair.right, margin, standing }]
  })
}
