import { describe, expect, it } from 'vitest'
import { editDistance } from '../../src/kit/edit-distance.ts'
import { seededRandom } from '../../src/kit/random.ts'
import { type Comparison, comparePairs, PatternSpace } from '../../src/linkage/agreement.ts'
import { assignPairs } from '../../src/linkage/assign-pairs.ts'
import { type BlockRule, blockPairs, KeyNumbers, keyColumn, pairsOfRule } from '../../src/linkage/block-pairs.ts'
import { jaroWinkler } from '../../src/linkage/jaro-winkler.ts'
import { PatternWeights, weightOf } from '../../src/linkage/pattern-weights.ts'
import { drawPairs, type TrainedComparison, trainModel } from '../../src/linkage/train-model.ts'
import { absent, goldenTable } from '../quality/golden.ts'
import { levenshtein } from './levenshtein.ts'

/** Synthetic people of the Febrl generator (Christen); ../shared/data/golden/febrl, not ours to carry. */
const FIELDS = [
  'given_name',
  'surname',
  'street_number',
  'address_1',
  'suburb',
  'postcode',
  'state',
  'date_of_birth',
  'soc_sec_id',
] as const
type Field = (typeof FIELDS)[number]
interface List {
  readonly rows: number
  readonly person: readonly string[]
  readonly field: Readonly<Record<Field, readonly string[]>>
}

function readList(name: string): List | null {
  const table = goldenTable(`febrl/${name}`)
  if (table === null) return null
  const column = (field: string) => table.texts(field).map((text) => text.trim())
  const person = column('rec_id').map((id) => id.split('-')[1]!)
  return {
    rows: person.length,
    person,
    field: Object.fromEntries(FIELDS.map((field) => [field, column(` ${field}`)])) as unknown as Record<Field, string[]>,
  }
}

const [one, a, b] = ['dataset1.csv', 'dataset4a.csv', 'dataset4b.csv'].map(readList)

function rule(left: List, right: List, fields: readonly Field[]): BlockRule {
  const numbers = new KeyNumbers()
  const keys = (list: List) =>
    keyColumn(list.rows, numbers, (row) => {
      const values = fields.map((field) => list.field[field][row]!)
      return values.includes('') ? [] : [values.join('|')]
    })
  return { key: fields.join('+'), left: keys(left), right: keys(right), most: 1e6 }
}

/** The guide of the Python package recordlinkage: six comparisons that hold or not, a missing value counts as not. */
function guide(left: List, right: List): Comparison[] {
  const holds = (field: Field, same: (x: string, y: string) => boolean): Comparison => ({
    key: field,
    levels: ['no', 'yes'],
    compare: (i, j) => {
      const [x, y] = [left.field[field][i]!, right.field[field][j]!]
      return x !== '' && y !== '' && same(x, y) ? 1 : 0
    },
  })
  const equal = (field: Field) => holds(field, (x, y) => x === y)
  return [
    holds('given_name', (x, y) => jaroWinkler(x, y) >= 0.85),
    holds('surname', (x, y) => jaroWinkler(x, y) >= 0.85),
    equal('date_of_birth'),
    equal('suburb'),
    equal('state'),
    holds('address_1', (x, y) => 1 - levenshtein(x, y) / Math.max(x.length, y.length) >= 0.85),
  ]
}

function sums(left: List, right: List, within: boolean) {
  const pairs = blockPairs([rule(left, right, ['given_name'])], { within })
  const comparisons = guide(left, right)
  const space = new PatternSpace(comparisons)
  const codes = comparePairs(pairs, comparisons, space)
  const counts = [0, 0, 0, 0, 0, 0, 0]
  for (const code of codes) counts[comparisons.reduce((sum, _, place) => sum + space.levelOf(code, place), 0)]! += 1
  return { pairs: pairs.left.length, counts }
}

describe.skipIf(a === null || b === null || one === null)(`FEBRL (${a === null ? absent('febrl') : '1 and 4'})`, () => {
  it('4: the counts of the guide, but for one pair on the very threshold (yoon and ypon, 0.85 but for the last bit)', () => {
    const { pairs, counts } = sums(a!, b!, false)
    expect(pairs).toBe(77_249)
    const expected = [0, 57_435, 16_427, 146, 343, 1332, 1566]
    expect(counts.reduce((off, count, sum) => off + Math.abs(count - expected[sum]!), 0)).toBeLessThanOrEqual(2)
    expect(counts.slice(4).reduce((all, count) => all + count, 0)).toBe(3241)
  })

  it('1: the counts of the guide', () => {
    const { pairs, counts } = sums(one!, one!, true)
    expect(pairs).toBe(2082)
    expect(counts).toEqual([0, 1380, 376, 9, 30, 145, 142])
  })

  it('4: the whole model, without labels: precision from 0.9 on, and recall', () => {
    const { precision, recall, assigned } = linkFebrl4(a!, b!)
    expect(precision).toBeGreaterThanOrEqual(0.999)
    expect(recall).toBeGreaterThanOrEqual(0.995)
    expect(assigned.precision).toBeGreaterThanOrEqual(0.999)
    expect(assigned.recall).toBeGreaterThanOrEqual(0.995)
  })
})

function linkFebrl4(left: List, right: List) {
  const compare = (field: Field, level: (x: string, y: string) => number, levels: readonly string[]): TrainedComparison => ({
    key: field,
    levels,
    frequencyWeight: 0,
    compare: (i, j) => {
      const [x, y] = [left.field[field][i]!, right.field[field][j]!]
      return x === '' || y === '' ? -1 : x === y ? levels.length - 1 : level(x, y)
    },
  })
  const name = (field: Field) =>
    compare(
      field,
      (x, y) => {
        const alike = jaroWinkler(x, y)
        return alike >= 0.92 ? 2 : alike >= 0.8 ? 1 : 0
      },
      ['differs', 'some', 'close', 'same'],
    )
  const number = (field: Field) => compare(field, (x, y) => Math.max(0, 3 - editDistance(x, y, 2)), ['differs', 'two', 'one', 'same'])
  const comparisons = [
    name('given_name'),
    name('surname'),
    number('date_of_birth'),
    number('soc_sec_id'),
    name('address_1'),
    number('postcode'),
  ]
  const rules = (
    [
      ['soc_sec_id'],
      ['date_of_birth'],
      ['given_name', 'surname'],
      ['given_name', 'postcode'],
      ['surname', 'postcode'],
      ['address_1'],
      ['surname', 'suburb'],
    ] as const
  ).map((fields) => ({ ...rule(left, right, fields), without: new Set<string>(fields) }))
  const pairs = blockPairs(rules)
  const space = new PatternSpace(comparisons)
  const { model } = trainModel({
    comparisons,
    space,
    strangers: drawPairs(seededRandom(4), left.rows, right.rows, 100_000, () => false),
    sessions: rules.map(({ key, without }, place) => ({
      key,
      without,
      pairs: pairsOfRule(pairs, rules, place, 1e6).pairs,
      most: left.rows,
    })),
    // The guide's lists: each person of one is in the other.
    prior: 1 / right.rows,
    classes: [],
  })
  const scorer = new PatternWeights(model, space)
  const weights = Float64Array.from(comparePairs(pairs, comparisons, space), (code) => scorer.weight(code))
  const isTrue = (pair: number) => left.person[pairs.left[pair]!] === right.person[pairs.right[pair]!]
  const scored = (kept: readonly number[]) => {
    const found = kept.filter(isTrue).length
    return { precision: found / kept.length, recall: found / left.rows }
  }
  const likely = [...weights.keys()].filter((pair) => weights[pair]! >= weightOf(0.9))
  const bands = { automatic: weightOf(0.9), review: weightOf(0.5), margin: 1 }
  const assigned = assignPairs(pairs, weights, bands).filter(({ standing }) => standing === 'automatic')
  return { ...scored(likely), assigned: scored(assigned.map(({ pair }) => pair)) }
}
