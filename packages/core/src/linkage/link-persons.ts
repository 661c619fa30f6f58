/**
 * Two lists of children of one district (e-PPGBM and the families at risk, say) laid side by side: which rows are one child. Trains on the
 * two lists themselves, or scores with a model that was kept; then one to one, automatic, for review, or none. What the register joins by itself
 * is decided elsewhere (docs/decisions/0010-child-identity.md); here pairs are found, and how sure they are.
 */
import { PatternSpace } from './agreement.ts'
import type { Bands } from './assign-pairs.ts'
import { type BlockOptions, blockPairs, type LeftOut } from './block-pairs.ts'
import { NameBook } from './compare-names.ts'
import type { LinkageModel } from './linkage-model.ts'
import { weightOf } from './pattern-weights.ts'
import { type LinkedPerson, personColumns } from './person-columns.ts'
import { PERSON_KEYS, personComparisons } from './person-comparisons.ts'
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
  if (options.fresh !== undefined && (options.model ?? null) === null) throw new RangeError('linkPersons: fresh needs a model')
  const a = inOwnOrder(left)
  const b = inOwnOrder(right)
  const isTurned = left.length > right.length || (left.length === right.length && a.text > b.text)
  const linkage = isTurned ? linkOrdered(b, a, options, true) : linkOrdered(a, b, options, false)
  const pairs = linkage.pairs.map((pair) => {
    const [one, other] = isTurned ? [pair.right, pair.left] : [pair.left, pair.right]
    return { ...pair, left: a.places[one] as number, right: b.places[other] as number }
  })
  return { ...linkage, pairs: pairs.toSorted((p, q) => p.left - q.left || p.right - q.right) }
}

interface OrderedList {
  readonly persons: readonly LinkedPerson[]
  /** Where each stood. */
  readonly places: readonly number[]
  /** All of it, to put two lists of one length into an order. */
  readonly text: string
}

function inOwnOrder(persons: readonly LinkedPerson[]): OrderedList {
  const texts = persons.map(({ nik, nikStart, nama, tglLahir, jk, ibu, ayah, kk, desaKode }) =>
    [nik, nikStart, nama, tglLahir, jk, ibu, ayah, kk, desaKode].join('|'),
  )
  const places = persons
    .map((_, place) => place)
    .toSorted((p, q) => ((texts[p] as string) < (texts[q] as string) ? -1 : texts[p] === texts[q] ? p - q : 1))
  return { persons: places.map((place) => persons[place] as LinkedPerson), places, text: places.map((place) => texts[place]).join('\n') }
}

function linkOrdered(a: OrderedList, b: OrderedList, options: LinkOptions, isTurned: boolean): Linkage {
  options.onStep?.('baca')
  const book = new NameBook()
  const left = personColumns(a.persons, book)
  const right = personColumns(b.persons, book)
  const byKey = personComparisons(left, right, book)
  const comparisons = PERSON_KEYS.map((key) => byKey[key])
  const space = new PatternSpace(comparisons)
  const rules = personRules(left, right, book)
  options.onStep?.('cari')
  const pairs = blockPairs(rules, blockOptions(a, b, options, isTurned))
  const kept = options.model ?? null
  if (kept !== null && !fitsPersons(kept))
    throw new RangeError('linkPersons: the model compares something else; read it by readPersonModel')
  if (kept === null) options.onStep?.('latih')
  const trained = kept === null ? trainPersons({ left, right, comparisons, byKey, space, rules, pairs }) : null
  const model = kept ?? trained?.model ?? null
  const about = { model, compared: pairs.left.length, leftOut: pairs.leftOut, sessions: trained?.sessions ?? [] }
  if (model === null) return { ...about, pairs: [] }
  options.onStep?.('nilai')
  return { ...about, pairs: scorePersons({ pairs, comparisons, space, model, left, right, names: book.size }, options.bands ?? BANDS) }
}

function blockOptions(a: OrderedList, b: OrderedList, { fresh }: LinkOptions, isTurned: boolean): BlockOptions {
  if (fresh === undefined) return {}
  const [ofA, ofB] = isTurned ? [fresh.right, fresh.left] : [fresh.left, fresh.right]
  const marks = ({ places }: OrderedList, isFresh: readonly boolean[]) =>
    Uint8Array.from(places, (place) => (isFresh[place] === true ? 1 : 0))
  return { fresh: { left: marks(a, ofA), right: marks(b, ofB) } }
}
