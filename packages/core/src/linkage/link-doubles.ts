/**
 * One list laid beside itself: which of its rows may be one child, or one family, entered twice. Nothing is joined by this: whoever calls it shows the pairs
 * to a person. Few rows of a list are double, too few to learn from how a double is written; that is taken from a model of two lists of the same
 * people, or set (`START_M`, ours, from no source). How often strangers agree is counted in the list itself.
 */
import { seededRandom } from '../kit/random.ts'
import { PatternSpace } from './agreement.ts'
import { blockPairs, pairsOfRule } from './block-pairs.ts'
import { NameBook } from './compare-names.ts'
import { BANDS, type LinkOptions } from './link-persons.ts'
import { CHILDREN, type LinkScheme } from './link-scheme.ts'
import { type LinkageModel, MODEL_VERSION } from './linkage-model.ts'
import { personClasses } from './person-classes.ts'
import { type LinkedPerson, personColumns } from './person-columns.ts'
import { personComparisons } from './person-comparisons.ts'
import { personRules } from './person-rules.ts'
import { type LinkedPair, scorePersons } from './score-persons.ts'
import { drawPairs, levelShares } from './train-model.ts'

export interface DoublesOptions {
  /** `CHILDREN` by default; `HOUSEHOLDS` for families. */
  readonly scheme?: LinkScheme
  /** Of two lists of the same people, compared in the same levels: how one person is written twice. null or absent = as set. */
  readonly like?: LinkageModel | null
  /** Rows that are new; only pairs with one are looked at. Absent = all. */
  readonly fresh?: readonly boolean[]
  readonly bands?: NonNullable<LinkOptions['bands']>
}

/** Nine of ten values of one person agree best, and each level below half as often as the one above: set, not measured. */
const START_BEST = 0.9
/** Strangers by lot: one in forty of all pairs, within these. */
const [FEWEST_DRAWN, MOST_DRAWN, DRAWN_OF] = [20_000, 200_000, 40]
const SEED = 1
/** Doubles are looked for even where no pair is sure: one in the whole list is taken for granted. */
const LEAST_SURE = 1
const SURE_RECALL = 0.75
const MOST_SESSION_PAIRS = 400_000

function setM(levels: number): number[] {
  const rest = Array.from({ length: levels - 1 }, (_, level) => 2 ** level)
  const sum = rest.reduce((all, part) => all + part, 0)
  return [...rest.map((part) => ((1 - START_BEST) * part) / sum), START_BEST]
}

/**
 * Pairs of rows (from 0, left < right) from the review band upwards, sorted; `standing` says how heavy a pair is, not that anything may be joined. The
 * order of rows changes no pair. A list of fewer than two rows has none.
 */
export function linkDoubles(rows: readonly LinkedPerson[], options: DoublesOptions = {}): LinkedPair[] {
  if (rows.length < 2) return []
  const { scheme = CHILDREN, like = null, fresh, bands = BANDS } = options
  // An order of its own, so that what is drawn by lot does not hang on the order that the rows came in.
  const texts = rows.map(({ nik, nikStart, nama, tglLahir, jk, ibu, ayah, kk, desaKode }) =>
    [nik, nikStart, nama, tglLahir, jk, ibu, ayah, kk, desaKode].join('|'),
  )
  const places = rows
    .map((_, place) => place)
    .toSorted((p, q) => ((texts[p] as string) < (texts[q] as string) ? -1 : texts[p] === texts[q] ? p - q : 1))
  const book = new NameBook()
  const columns = personColumns(
    places.map((place) => rows[place] as LinkedPerson),
    book,
  )
  const byKey = personComparisons(columns, columns, book)
  const comparisons = scheme.keys.map((key) => byKey[key])
  const space = new PatternSpace(comparisons)
  const rules = personRules(columns, columns, book, scheme.rules)
  const marks = fresh === undefined ? null : Uint8Array.from(places, (place) => (fresh[place] === true ? 1 : 0))
  const pairs = blockPairs(rules, { within: true, ...(marks === null ? {} : { fresh: { left: marks, right: marks } }) })

  const sure = pairs.left.reduce((sum, i, pair) => sum + (scheme.isSure(byKey, i, pairs.right[pair] as number) ? 1 : 0), 0)
  const all = (rows.length * (rows.length - 1)) / 2
  const draws = Math.round(Math.min(MOST_DRAWN, Math.max(FEWEST_DRAWN, all / DRAWN_OF)))
  const isDrawn = (i: number, j: number) => i === j || scheme.isSure(byKey, i, j)
  const strangers = drawPairs(seededRandom(SEED), rows.length, rows.length, draws, isDrawn)
  const born = rules.findIndex(({ key }) => key === 'lahir-jk')
  const model: LinkageModel = {
    version: MODEL_VERSION,
    prior: Math.min(0.5, Math.max(LEAST_SURE, sure) / SURE_RECALL / all),
    comparisons: comparisons.map((comparison) => {
      const { key, levels, frequencyWeight } = comparison
      const learnt = like?.comparisons.find((one) => one.key === key && one.levels.join() === levels.join())
      return { key, levels, m: learnt?.m ?? setM(levels.length), u: levelShares(comparison, strangers), frequencyWeight }
    }),
    classes: scheme.hasKin ? personClasses(columns, columns, byKey, pairsOfRule(pairs, rules, born, MOST_SESSION_PAIRS).pairs) : [],
  }
  return scorePersons({ pairs, comparisons, space, model, left: columns, right: columns, names: book.size, single: 'none' }, bands)
    .map((pair) => {
      const [one, other] = [places[pair.left] as number, places[pair.right] as number]
      return { ...pair, left: Math.min(one, other), right: Math.max(one, other) }
    })
    .toSorted((a, b) => a.left - b.left || a.right - b.right)
}
