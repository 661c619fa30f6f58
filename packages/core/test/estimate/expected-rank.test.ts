import fc from 'fast-check'
import { expect, test } from 'vitest'
import { beta } from '../../src/estimate/beta.ts'
import { fitBetaBinomial } from '../../src/estimate/beta-binomial.ts'
import { expectedRanks } from '../../src/estimate/expected-rank.ts'
import { readGolden, VILLAGE60, village60 } from './golden.ts'

test('sixty villages against exact integration', () => {
  const villages = village60()
  const model = fitBetaBinomial(villages)
  if (model === null) throw new Error('expected a model')
  const ranks = expectedRanks(villages.map(({ cases, measured }) => beta(cases + model.alpha, measured - cases + model.beta)))
  const expected = (readGolden(VILLAGE60) ?? []).map((row) => Number(row('expected_rank')))
  expect(expected).toHaveLength(60)
  expect(Math.max(...ranks.map((rank, i) => Math.abs(rank - (expected[i] as number))))).toBeLessThan(1e-5)
})

test('places are given out once: the sum is n (n + 1) / 2, also of villages of very different size', () => {
  const size = fc.oneof(fc.double({ min: 0.5, max: 5, noNaN: true }), fc.double({ min: 50, max: 50_000, noNaN: true }))
  fc.assert(
    fc.property(fc.array(fc.tuple(size, size), { minLength: 1, maxLength: 25 }), (pairs) => {
      const ranks = expectedRanks(pairs.map(([a, b]) => beta(a, b)))
      const count = pairs.length
      expect(ranks.reduce((sum, rank) => sum + rank, 0)).toBeCloseTo((count * (count + 1)) / 2, 6)
    }),
    { numRuns: 25 },
  )
})

test('villages of which the same is known share their place; one far above has the first', () => {
  expect(expectedRanks([beta(3, 9), beta(3, 9), beta(3, 9)])).toEqual([2, 2, 2].map((rank) => expect.closeTo(rank, 9)))
  expect(expectedRanks([beta(3, 900), beta(900, 3)])).toEqual([expect.closeTo(2, 9), expect.closeTo(1, 9)])
  expect(expectedRanks([beta(1, 1)])).toEqual([1])
  expect(expectedRanks([])).toEqual([])
})
