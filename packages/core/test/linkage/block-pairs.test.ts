import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { type BlockRule, blockPairs, KeyNumbers, keyColumn, pairsOfRule } from '../../src/linkage/block-pairs.ts'

type Keys = readonly (readonly string[])[]

function rule(left: Keys, right: Keys, most = 1000, key = 'rule'): BlockRule {
  const numbers = new KeyNumbers()
  const column = (keys: Keys) => keyColumn(keys.length, numbers, (row) => keys[row]!)
  return { key, left: column(left), right: column(right), most }
}
const said = ({ left, right }: { readonly left: Int32Array; readonly right: Int32Array }) =>
  Array.from(left, (row, pair) => `${row}-${right[pair]}`).toSorted()

describe('blockPairs', () => {
  it('brings pairs that share a key, once, under the first rule that finds them', () => {
    const rules = [rule([['a'], ['b']], [['a'], ['a']]), rule([['x', 'y'], []], [['y', 'x'], ['z']])]
    const pairs = blockPairs(rules)
    expect(said(pairs)).toEqual(['0-0', '0-1'])
    expect([...pairs.rule]).toEqual([0, 0])
  })

  it('leaves out a key of too many pairs, says so, and finds its pairs by other rules', () => {
    const many: Keys = [['a'], ['a'], ['a']]
    const pairs = blockPairs([rule(many, many, 8), rule([['x'], [], []], [['x'], [], []])])
    expect(pairs.leftOut).toEqual([{ rule: 'rule', keys: 1, pairs: 9 }])
    expect(said(pairs)).toEqual(['0-0'])
  })

  it('within one list each pair stands once, left before right', () => {
    const keys: Keys = [['a'], ['a'], ['b'], ['a']]
    expect(said(blockPairs([rule(keys, keys)], { within: true }))).toEqual(['0-1', '0-3', '1-3'])
  })

  it('of an earlier list only pairs with something new', () => {
    const keys: Keys = [['a'], ['a']]
    expect(said(blockPairs([rule(keys, keys)], { fresh: { left: Uint8Array.of(0, 1), right: Uint8Array.of(0, 0) } }))).toEqual([
      '1-0',
      '1-1',
    ])
  })

  const keys = fc.array(fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 3 }), { minLength: 1, maxLength: 8 })
  test.prop([keys, keys, keys, keys])('finds exactly the pairs that share a key of a rule, none twice', (l1, r1, l2, r2) => {
    const rows = Math.min(l1.length, l2.length)
    const columns = Math.min(r1.length, r2.length)
    const rules = [rule(l1.slice(0, rows), r1.slice(0, columns)), rule(l2.slice(0, rows), r2.slice(0, columns))]
    const expected: string[] = []
    const under: string[] = []
    for (let i = 0; i < rows; i += 1) {
      for (let j = 0; j < columns; j += 1) {
        const second = l2[i]!.some((key) => r2[j]!.includes(key))
        if (second) under.push(`${i}-${j}`)
        if (second || l1[i]!.some((key) => r1[j]!.includes(key))) expected.push(`${i}-${j}`)
      }
    }
    const pairs = blockPairs(rules)
    expect(said(pairs)).toEqual(expected.toSorted())
    expect(said(pairsOfRule(pairs, rules, 1, 1000).pairs)).toEqual(under.toSorted())
  })
})

describe('pairsOfRule', () => {
  it('thins evenly, and says by how much', () => {
    const keys: Keys = Array.from({ length: 10 }, () => ['a'])
    const rules = [rule(keys, keys)]
    const { pairs, share } = pairsOfRule(blockPairs(rules), rules, 0, 20)
    expect(pairs.left).toHaveLength(20)
    expect(share).toBeCloseTo(0.2, 12)
    expect(new Set(pairs.left).size).toBe(10)
  })
})
