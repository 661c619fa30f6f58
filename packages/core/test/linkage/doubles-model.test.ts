import { describe, expect, it } from 'vitest'
import { doublesModel, setShares } from '../../src/linkage/doubles-model.ts'

describe('the model of a list beside itself', () => {
  it('what is set sums to one, and the closest level is nine of ten', () => {
    for (const levels of [2, 3, 5]) {
      const shares = setShares(levels)
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12)
      expect(shares.at(-1)).toBe(0.9)
      expect(shares).toEqual(shares.toSorted((a, b) => a - b))
    }
  })

  it('takes shares from a model of the same levels only, and counts strangers in the list', () => {
    const comparison = {
      key: 'jk',
      levels: ['beda', 'sama'],
      frequencyWeight: 0,
      compare: (i: number, j: number) => (i % 2 === j % 2 ? 1 : 0),
    }
    const facts = { rows: 400, comparisons: [comparison], sure: 3, isSure: () => false, classes: [] }
    const own = doublesModel({ ...facts, like: null })
    expect(own.prior).toBeCloseTo(3 / 0.75 / ((400 * 399) / 2), 12)
    expect(own.comparisons[0]?.m).toEqual(setShares(2))
    expect(own.comparisons[0]?.u[1]).toBeGreaterThan(0.45)
    expect(own.comparisons[0]?.u[1]).toBeLessThan(0.55)
    const like = { ...own, comparisons: [{ ...own.comparisons[0]!, m: [0.02, 0.98] }] }
    expect(doublesModel({ ...facts, like }).comparisons[0]?.m).toEqual([0.02, 0.98])
    const other = { ...like, comparisons: [{ ...like.comparisons[0]!, levels: ['beda', 'dekat', 'sama'] }] }
    expect(doublesModel({ ...facts, like: other }).comparisons[0]?.m).toEqual(setShares(2))
  })
})
