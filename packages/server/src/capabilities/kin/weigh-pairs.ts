/**
 * What was found as it is kept: by ids, with what both records were, how sure it is, and whether the wife of the family is the child's mother.
 */
import { UNKNOWN } from '@konvergen/core/linkage/agreement.ts'
import { NameBook } from '@konvergen/core/linkage/compare-names.ts'
import type { KinPair } from '@konvergen/core/linkage/link-kin.ts'
import { PERSON_KEYS, PERSON_LEVELS } from '@konvergen/core/linkage/person-comparisons.ts'
import type { LinkedPair } from '@konvergen/core/linkage/score-persons.ts'
import type { GatheredLists } from './gather-lists.ts'
import type { StoredPair, WeighedPair } from './pair-store.ts'
import type { ListedSubject } from './run-store.ts'

const MOTHER = PERSON_KEYS.indexOf('ibu')
/** From here on two names are those of one woman. */
const SAME_MOTHER = PERSON_LEVELS.ibu.indexOf('mirip')

/** Whether the names say that the wife of the family is the child's mother; null = one of them is not written. */
function motherOf(level: number): boolean | null {
  return level < 0 ? null : level >= SAME_MOTHER
}

/** As the signs of a pair say it that is kept; those of a pair that stands on a person are of the mother in that person's list, who may be another. */
export function motherOfKept({ levels, person_id: person }: Pick<StoredPair, 'levels' | 'person_id'>): boolean | null {
  return person === null ? motherOf(levels[MOTHER] ?? UNKNOWN) : null
}

export const probabilityOf = (weight: number): number => 1 / (1 + 2 ** -weight)

export function pairsOf(found: readonly LinkedPair[], left: readonly ListedSubject[], right: readonly ListedSubject[]): WeighedPair[] {
  return found.map(({ left: one, right: other, standing, weight, levels, evidence, otherwise }) => {
    const [a, b] = [left[one] as ListedSubject, right[other] as ListedSubject]
    // Of two doubles the one with the lesser id is the one that came first.
    const [first, second] = left === right && b.id < a.id ? [b, a] : [a, b]
    const marks = `${first.mark} ${second.mark}`
    return {
      one: first.id,
      other: second.id,
      marks,
      standing,
      weight,
      levels,
      evidence,
      otherwise,
      person: null,
      disputed: false,
      mother: null,
    }
  })
}

/** Pairs of a child and a family, which may stand on a person of it. */
export function kinPairsOf(found: readonly KinPair[], { children, families, persons, task }: GatheredLists): WeighedPair[] {
  const book = new NameBook()
  return pairsOf(found, children, families).map((pair, nth) => {
    const { left, right, person: place, disputed } = found[nth] as KinPair
    const [child, wife] = [task.children[left]?.ibu ?? null, task.families[right]?.ibu ?? null]
    const mother = motherOf(book.compare(book.numberOf(child), book.numberOf(wife)))
    if (place === null) return { ...pair, disputed, mother }
    const person = persons[place] as ListedSubject
    return { ...pair, disputed, mother, person: person.id, marks: `${pair.marks} ${person.mark}` }
  })
}
