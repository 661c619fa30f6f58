import { describe, expect, it } from 'vitest'
import { PatternSpace } from '../../src/linkage/agreement.ts'
import { blockPairs } from '../../src/linkage/block-pairs.ts'
import { NameBook } from '../../src/linkage/compare-names.ts'
import { CHILDREN } from '../../src/linkage/link-scheme.ts'
import { type LinkedPerson, personColumns } from '../../src/linkage/person-columns.ts'
import { personComparisons } from '../../src/linkage/person-comparisons.ts'
import { personRules } from '../../src/linkage/person-rules.ts'
import { trainPersons } from '../../src/linkage/train-persons.ts'
import { inventLists } from './people/district.ts'
import { EMPTY, RARA } from './people/sample.ts'

function prepare(a: readonly LinkedPerson[], b: readonly LinkedPerson[]) {
  const book = new NameBook()
  const [left, right] = [personColumns(a, book), personColumns(b, book)]
  const byKey = personComparisons(left, right, book)
  const rules = personRules(left, right, book, CHILDREN.rules)
  const space = new PatternSpace(CHILDREN.keys.map((key) => byKey[key]))
  return { scheme: CHILDREN, left, right, byKey, space, rules, pairs: blockPairs(rules), single: null }
}

describe('trainPersons', () => {
  const lists = inventLists(8, 2500)
  const { model, sessions } = trainPersons(prepare(lists.children, lists.families))!

  it('comes near the share of pairs of one child, which only the truth knows', () => {
    const truth = lists.truth.filter((row) => row >= 0).length / (lists.children.length * lists.families.length)
    expect(Math.abs(Math.log2(model.prior / truth))).toBeLessThan(0.5)
  })

  it('uses a session of each rule, and learns that the closest level is the most common of one child', () => {
    expect(sessions.map(({ key, isUsed }) => [key, isUsed])).toEqual(
      ['nik', 'kk', 'lahir-jk', 'ibu-desa', 'nama-bulan'].map((key) => [key, true]),
    )
    for (const { m, u } of model.comparisons) {
      expect(m.at(-1)).toBe(Math.max(...m))
      expect(m.at(-1)! / u.at(-1)!).toBeGreaterThan(1.5)
      expect(m[0]! / u[0]!).toBeLessThan(0.2)
    }
  })

  it('without a sure pair it learns nothing', () => {
    expect(trainPersons(prepare([RARA], [EMPTY]))).toBeNull()
  })
})
