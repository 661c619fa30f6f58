/**
 * The family of each child, both ways: by the young persons that other lists (a civil list, Elsimil) name in a family, child beside child; and by what
 * the family's own row says, mother, father, village, home. A child has one family; where the two ways name different ones, a person is asked.
 */
import { byRows } from './assign-pairs.ts'
import { familiesByPerson, type PersonPair } from './family-by-person.ts'
import { BANDS, type LinkOptions, type LinkStep, linkHouseholds, weighPersons } from './link-persons.ts'
import type { LinkageModel } from './linkage-model.ts'
import { inOwnOrder, type LinkedPerson } from './person-columns.ts'
import type { LinkedPair } from './score-persons.ts'

/** A young person whom another list names in a family, by its place among the families. */
export interface FamilyPerson {
  readonly family: number
  readonly person: LinkedPerson
}

export interface KinLists {
  readonly children: readonly LinkedPerson[]
  readonly families: readonly LinkedPerson[]
  readonly persons: readonly FamilyPerson[]
}

/** `anak-orang` is null where there are no persons, or too few to learn from. */
export interface KinModels {
  readonly 'anak-keluarga': LinkageModel | null
  readonly 'anak-orang': LinkageModel | null
}

/** A child (left) and a family (right). */
export interface KinPair extends LinkedPair {
  /** Place of the person whom the child was compared with; null = with the family's own row. Signs and weight are those of this comparison. */
  readonly person: number | null
  /** The persons name another family than the families' own rows. */
  readonly disputed: boolean
}

export type KinStep = LinkStep | 'orang'

export interface KinOptions {
  /** Kept from an earlier run; null = learnt from these lists. */
  readonly models?: KinModels
  /**
   * Rows that are new, by place; only pairs with one are compared. Absent = all. Needs the model of families; without one of persons all of these are
   * compared. Persons of a family that is new count as new.
   */
  readonly fresh?: { readonly children: readonly boolean[]; readonly families: readonly boolean[]; readonly persons: readonly boolean[] }
  readonly bands?: LinkOptions['bands']
  readonly onStep?: (step: KinStep) => void
}

export interface Kin {
  /** Sorted by child, then family. */
  readonly pairs: readonly KinPair[]
  readonly models: KinModels
  readonly compared: number
}

const NO_MODELS: KinModels = { 'anak-keluarga': null, 'anak-orang': null }

/** No order of rows changes an answer; without persons the pairs are those of `linkHouseholds`. */
export function linkKin(lists: KinLists, options: KinOptions = {}): Kin {
  const { models = NO_MODELS, fresh, bands = BANDS, onStep } = options
  const viaPersons = byPersons(lists, options)
  // Of a child that a person may be, both ways are looked at, so that one is not taken for the only one.
  const freshChildren = fresh?.children.map((isFresh, child) => isFresh || viaPersons.families.has(child))
  const households = linkHouseholds(lists.children, lists.families, {
    model: models['anak-keluarga'],
    ...(freshChildren === undefined || fresh === undefined ? {} : { fresh: { left: freshChildren, right: fresh.families } }),
    bands,
    ...(onStep === undefined ? {} : { onStep }),
  })
  const byFamily = Map.groupBy(households.pairs, ({ left }) => left)
  const children = [...new Set([...viaPersons.families.keys(), ...byFamily.keys()])]
  return {
    pairs: children.flatMap((child) => settleWays(viaPersons.families.get(child) ?? [], byFamily.get(child) ?? [])).toSorted(byRows),
    models: { 'anak-keluarga': households.model, 'anak-orang': viaPersons.model },
    compared: households.compared + viaPersons.compared,
  }
}

interface ViaPersons {
  readonly families: ReadonlyMap<number, readonly PersonPair[]>
  readonly model: LinkageModel | null
  readonly compared: number
}

function byPersons({ children, persons }: KinLists, { models = NO_MODELS, fresh, bands = BANDS, onStep }: KinOptions): ViaPersons {
  const kept = models['anak-orang']
  if (persons.length === 0) return { families: new Map(), model: kept, compared: 0 }
  onStep?.('orang')
  const isFresh = fresh && persons.map(({ family }, place) => fresh.persons[place] === true || fresh.families[family] === true)
  const rows = persons.map(({ person }) => person)
  const { pairs, model, compared } = weighPersons(children, rows, {
    model: kept,
    ...(fresh === undefined || isFresh === undefined || kept === null ? {} : { fresh: { left: fresh.children, right: isFresh } }),
    bands,
  })
  const rank: number[] = []
  for (const [nth, place] of inOwnOrder(rows).places.entries()) rank[place] = nth
  return {
    families: familiesByPerson(
      pairs,
      persons.map(({ family }) => family),
      rank,
      bands,
    ),
    model,
    compared,
  }
}

/** Of one child: what the persons say goes before what the family's row says, unless that is as sure of another family. */
function settleWays(viaPersons: readonly PersonPair[], viaRows: readonly LinkedPair[]): KinPair[] {
  const byPerson = viaPersons.map((pair): KinPair => ({ ...pair, disputed: false }))
  const byRow = viaRows.map((pair): KinPair => ({ ...pair, person: null, disputed: false }))
  const row = byRow.find(({ standing }) => standing === 'automatic')
  const person = byPerson.find(({ standing }) => standing === 'automatic')
  if (byPerson.length === 0) return byRow
  if (row === undefined) return person === undefined ? withoutDoubles([...byPerson, ...byRow]) : [person]
  const same = byPerson.find(({ right }) => right === row.right)
  if (same !== undefined && (person === undefined || person === same)) return [{ ...same, standing: 'automatic' }]
  return [...byPerson, row].map((pair) => ({ ...pair, standing: 'review', disputed: true }))
}

/** A family that both ways name is one question. */
function withoutDoubles(pairs: readonly KinPair[]): KinPair[] {
  return [...new Map(pairs.toReversed().map((pair) => [pair.right, pair])).values()]
}
