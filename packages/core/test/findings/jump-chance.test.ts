import fc from 'fast-check'
import { expect, it } from 'vitest'
import { chanceOfCount, chanceOfOutlier, chanceOfShare } from '../../src/findings/jump-chance.ts'

it('predicts a share as the beta-binomial does', () => {
  // By hand: prior Beta(½, ½) after 1 of 1 is Beta(1.5, 0.5); the next one of one is "yes" with 0.75.
  expect(chanceOfShare(0, 1, 1, 1)).toBeCloseTo(0.5, 10)
  expect(chanceOfShare(1, 1, 1, 1)).toBe(1)
  expect(chanceOfShare(3, 2, 1, 1)).toBeNull()
  expect(chanceOfShare(1, 2, 0, 0)).toBeNull()
})

it('trusts a small village less than a large one', () => {
  const small = chanceOfShare(1, 5, 4, 5) ?? 0
  const large = chanceOfShare(100, 500, 400, 500) ?? 1
  expect(small).toBeGreaterThan(0.05)
  expect(large).toBeLessThan(1e-20)
})

it('is a chance, and the same seen from the other side', () => {
  const pair = fc.integer({ min: 1, max: 300 }).chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)))
  fc.assert(
    fc.property(pair, pair, ([x, n], [y, m]) => {
      const p = chanceOfShare(x, n, y, m) ?? -1
      expect(p).toBeGreaterThanOrEqual(0)
      expect(p).toBeLessThanOrEqual(1)
      expect(chanceOfShare(n - x, n, m - y, m)).toBeCloseTo(p, 8)
    }),
    { numRuns: 60 },
  )
})

it('compares counts by their sum', () => {
  // Given 10 in all, 0 of 10 with share ½: 2 / 1024.
  expect(chanceOfCount(0, [10])).toBeCloseTo(2 / 1024, 10)
  expect(chanceOfCount(5, [5])).toBe(1)
  expect(chanceOfCount(5, [])).toBeNull()
})

it('tells an outlier though one number before was wrong, and never doubts what chance alone gives', () => {
  expect(chanceOfOutlier(300, [100, 104, 900, 98])).toBeLessThan(1e-6)
  expect(chanceOfOutlier(105, [100, 100, 100, 100])).toBeGreaterThan(0.5)
  expect(chanceOfOutlier(5, [])).toBeNull()
})
