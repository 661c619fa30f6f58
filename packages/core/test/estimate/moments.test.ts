import fc from 'fast-check'
import { expect, test } from 'vitest'
import { momentsOf, testKurtosis, testSkewness } from '../../src/estimate/moments.ts'

test('mean, standard deviation, skewness and excess kurtosis as SciPy has them', () => {
  const { n, mean, sd, skewness, kurtosis } = momentsOf([1, 2, 2, 3, 7, 11, Number.NaN])
  expect(n).toBe(6)
  expect(mean).toBeCloseTo(4.333333333333333, 13)
  expect(sd).toBeCloseTo(3.8815804341359033, 13)
  expect(skewness).toBeCloseTo(0.9382233793524904, 12)
  expect(kurtosis).toBeCloseTo(-0.6616023181141824, 12)
})

test('without values, with one, without spread: what there is no figure for is null', () => {
  expect(momentsOf([])).toEqual({ n: 0, mean: null, sd: null, skewness: null, kurtosis: null })
  expect(momentsOf([3])).toEqual({ n: 1, mean: 3, sd: null, skewness: null, kurtosis: null })
  expect(momentsOf([0.1, 0.1, 0.1])).toMatchObject({ n: 3, skewness: null, kurtosis: null })
  expect(testSkewness(momentsOf([1, 2]))).toBeNull()
  expect(testKurtosis(momentsOf([1, 2, 3]))).toBeNull()
})

test('moving and stretching the values leaves the shape alone', () => {
  const values = fc.array(fc.integer({ min: -500, max: 500 }), { minLength: 4, maxLength: 50 })
  fc.assert(
    fc.property(values, fc.integer({ min: -50, max: 50 }), (list, shift) => {
      const [plain, moved] = [momentsOf(list), momentsOf(list.map((value) => 3 * value + shift))]
      fc.pre(plain.skewness !== null)
      expect(moved.skewness).toBeCloseTo(plain.skewness ?? 0, 8)
      expect(moved.kurtosis).toBeCloseTo(plain.kurtosis ?? 0, 7)
    }),
  )
})
