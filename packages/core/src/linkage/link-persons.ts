/**
 * Two lists of children of one district (e-PPGBM and the families at risk, say) laid side by side: which rows are one child. Trains on the
 * two lists themselves, or scores with a model that was kept; then one to one, automatic, for review, or none. What the register joins by itself
 * is decided elsewhere (docs/decisions/0010-child-identity.md); here pairs are found, and how sure they are.
 */
import { PatternSpace } from './agreement.ts'
import { type Bands, byRows } from './assign-pairs.ts'
import { type BlockOptions, blockPairs, type LeftOut } from './block-pairs.ts'
import { NameBook } from './compare-names.ts'
import { CHILDREN, CHILDREN_OF_FAMILIES, HOUSEHOLDS, type LinkScheme } from './link-scheme.ts'
import type { LinkageModel } from './linkage-model.ts'
import { weightOf } from './pattern-weights.ts'
import { inOwnOrder, type LinkedPerson, type OrderedList, personColumns } from './person-columns.ts'
import { personComparisons } from './person-comparisons.ts'
import { fitsPersons } from './person-model.ts'
import { personRules } from './person-rules.ts'
import { type LinkedPair, scorePersons } from './score-persons.ts'
import type { SessionReport } from './train-model.ts'
import { trainPersons } from './train-persons.ts'

/** Probabilities 0.95 and 0.5, and a factor of eight between rivals (docs/methods/linkage.md says what they cost). */
export const BANDS: Bands = { automatic: weightOf(0.95), review: weightOf(0.5), margin: 3 }

export interface LinkOptions {
  /** Kept from an earlier run; null or absent = trained on these lists. */
  readonly model?: LinkageModel | null
  /** Rows that are new, by place; only pairs with one are scored. Absent = all. Needs a model: few pairs teach nothing. */
  readonly fresh?: { readonly left: readonly boolean[]; readonly right: readonly boolean[] }
  readonly bands?: Bands
  /** Told as each step begins, for whoever shows progress. */
  readonly onStep?: (step: LinkStep) => void
}

/** Reading and folding; finding pairs; training, unless a model is given; comparing, weighing and choosing. */
export const LINK_STEPS = ['baca', 'cari', 'latih', 'nilai'] as const
export type LinkStep = (typeof LINK_STEPS)[number]

export interface Linkage {
  /** Sorted by left row, then right. */
  readonly pairs: readonly LinkedPair[]
  /** null when the lists gave nothing to train on: then no pair is scored. */
  readonly model: LinkageModel | null
  readonly compared: number
  readonly leftOut: readonly LeftOut[]
  /** Empty with a kept model. */
  readonly sessions: readonly SessionReport[]
}

/**
 * Rows are counted from 0 in the order given. Neither the order of rows nor which list is left changes an answer: both are put into an order of
 * their own before anything is drawn or counted.
 */
export function linkPersons(left: readonly LinkedPerson[], right: readonly LinkedPerson[], options: LinkOptions = {}): Linkage {
  return linkLists(left, right, options, CHILDREN)
}

/**
 * The family of each child, where the list of families holds the parents, the card and the village but no child: each child has one family at
 * most, a family may have several. Otherwise as `linkPersons`, with a model of its own.
 */
export function linkHouseholds(children: readonly LinkedPerson[], families: readonly LinkedPerson[], options: LinkOptions = {}): Linkage {
  return linkLists(children, families, options, HOUSEHOLDS)
}

/**
 * Every pair of a child and a young person of a family from the review band upwards, with a model of its own; none competes with another, and
 * `standing` says how heavy a pair is: which family a child is of is chosen by whoever calls.
 */
export function weighPersons(children: readonly LinkedPerson[], persons: readonly LinkedPerson[], options: LinkOptions = {}): Linkage {
  return linkLists(children, persons, options, CHILDREN_OF_FAMILIES)
}

function linkLists(left: readonly LinkedPerson[], right: readonly LinkedPerson[], options: LinkOptions, scheme: LinkScheme): Linkage {
  if (options.fresh !== undefined && (options.model ?? null) === null) throw new RangeError('linkPersons: fresh needs a model')
  const a = inOwnOrder(left)
  const b = inOwnOrder(right)
  const isTurned = left.length > right.length || (left.length === right.length && a.text > b.text)
  const linkage = isTurned ? linkOrdered(b, a, { ...options, scheme, isTurned }) : linkOrdered(a, b, { ...options, scheme, isTurned })
  const pairs = linkage.pairs.map((pair) => {
    const [one, other] = isTurned ? [pair.right, pair.left] : [pair.left, pair.right]
    return { ...pair, left: a.places[one] as number, right: b.places[other] as number }
  })
  return { ...linkage, pairs: pairs.toSorted(byRows) }
}

interface Run extends LinkOptions {
  readonly scheme: LinkScheme
  /** The lists stand the other way round than they came. */
  readonly isTurned: boolean
}

function linkOrdered(a: OrderedList, b: OrderedList, { scheme, isTurned, ...options }: Run): Linkage {
  const first = isTurned ? 'right' : 'left'
  const single = scheme.single === 'both' ? null : first
  options.onStep?.('baca')
  const book = new NameBook()
  const left = personColumns(a.persons, book)
  const right = personColumns(b.persons, book)
  const byKey = personComparisons(left, right, book)
  const comparisons = scheme.keys.map((key) => byKey[key])
  const space = new PatternSpace(comparisons)
  const rules = personRules(left, right, book, scheme.rules)
  options.onStep?.('cari')
  const pairs = blockPairs(rules, blockOptions(a, b, options, isTurned))
  const kept = options.model ?? null
  if (kept !== null && !fitsPersons(kept, scheme.keys))
    throw new RangeError('linkPersons: the model compares something else; read it by readPersonModel')
  if (kept === null) options.onStep?.('latih')
  const trained = kept === null ? trainPersons({ scheme, left, right, byKey, space, rules, pairs, single }) : null
  const model = kept ?? trained?.model ?? null
  const about = { model, compared: pairs.left.length, leftOut: pairs.leftOut, sessions: trained?.sessions ?? [] }
  if (model === null) return { ...about, pairs: [] }
  options.onStep?.('nilai')
  return {
    ...about,
    pairs: scorePersons(
      { pairs, comparisons, space, model, left, right, names: book.size, single: scheme.single === 'none' ? 'none' : single },
      options.bands ?? BANDS,
    ),
  }
}

function freshMarks({ places }: OrderedList, isFresh: readonly boolean[]): Uint8Array {
  return Uint8Array.from(places, (place) => (isFresh[place] === true ? 1 : 0))
}

function blockOptions(a: OrderedList, b: OrderedList, { fresh }: LinkOptions, isTurned: boolean): BlockOptions {
  if (fresh === undefined) return {}
  const [ofA, ofB] = isTurned ? [fresh.right, fresh.left] : [fresh.left, fresh.right]
  return { fresh: { left: freshMarks(a, ofA), right: freshMarks(b, ofB) } }
}
