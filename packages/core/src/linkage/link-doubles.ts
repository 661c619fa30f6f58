/**
 * One list laid beside itself: which of its rows may be one child, or one family, entered twice. Nothing is joined by this: whoever calls it shows the pairs
 * to a person. Few rows of a list are double, too few to learn from how a double is written; that is taken from a model of two lists of the same
 * people, or set (`doubles-model.ts`). How often strangers agree is counted in the list itself.
 */
import { PatternSpace } from './agreement.ts'
import { byRows } from './assign-pairs.ts'
import { blockPairs, pairsOfRule } from './block-pairs.ts'
import { NameBook } from './compare-names.ts'
import { doublesModel } from './doubles-model.ts'
import { BANDS, type LinkOptions } from './link-persons.ts'
import { CHILDREN, type LinkScheme } from './link-scheme.ts'
import type { LinkageModel } from './linkage-model.ts'
import { personClasses } from './person-classes.ts'
import { inOwnOrder, type LinkedPerson, personColumns } from './person-columns.ts'
import { personComparisons } from './person-comparisons.ts'
import { personRules } from './person-rules.ts'
import { type LinkedPair, scorePersons } from './score-persons.ts'

export interface DoublesOptions {
  /** `CHILDREN` by default; `HOUSEHOLDS` for families. */
  readonly scheme?: LinkScheme
  /** Of two lists of the same people, compared in the same levels: how one person is written twice. null or absent = as set. */
  readonly like?: LinkageModel | null
  /** Rows that are new; only pairs with one are looked at. Absent = all. */
  readonly fresh?: readonly boolean[]
  readonly bands?: NonNullable<LinkOptions['bands']>
}

const MOST_SESSION_PAIRS = 400_000

/**
 * Pairs of rows (from 0, left < right) from the review band upwards, sorted; `standing` says how heavy a pair is, not that anything may be joined. The
 * order of rows changes no pair. A list of fewer than two rows has none.
 */
export function linkDoubles(rows: readonly LinkedPerson[], options: DoublesOptions = {}): LinkedPair[] {
  if (rows.length < 2) return []
  const { scheme = CHILDREN, like = null, fresh, bands = BANDS } = options
  const { persons, places } = inOwnOrder(rows)
  const book = new NameBook()
  const columns = personColumns(persons, book)
  const byKey = personComparisons(columns, columns, book)
  const comparisons = scheme.keys.map((key) => byKey[key])
  const space = new PatternSpace(comparisons)
  const rules = personRules(columns, columns, book, scheme.rules)
  const marks = fresh === undefined ? null : Uint8Array.from(places, (place) => (fresh[place] === true ? 1 : 0))
  const pairs = blockPairs(rules, { within: true, ...(marks === null ? {} : { fresh: { left: marks, right: marks } }) })

  const sure = pairs.left.reduce((sum, i, pair) => sum + (scheme.isSure(byKey, i, pairs.right[pair] as number) ? 1 : 0), 0)
  const born = rules.findIndex(({ key }) => key === 'lahir-jk')
  const model = doublesModel({
    rows: rows.length,
    comparisons,
    like,
    sure,
    isSure: (i, j) => scheme.isSure(byKey, i, j),
    classes: scheme.hasKin ? personClasses(columns, columns, byKey, pairsOfRule(pairs, rules, born, MOST_SESSION_PAIRS).pairs) : [],
  })
  return scorePersons({ pairs, comparisons, space, model, left: columns, right: columns, names: book.size, single: 'none' }, bands)
    .map((pair) => {
      const [one, other] = [places[pair.left] as number, places[pair.right] as number]
      return { ...pair, left: Math.min(one, other), right: Math.max(one, other) }
    })
    .toSorted(byRows)
}
