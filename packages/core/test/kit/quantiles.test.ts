import { expect, test } from 'vitest'
import { median, quantile, quantiles } from '../../src/kit/quantiles.ts'

test('as R’s default (type 7)', () => {
  expect(quantile([1, 2, 3, 4], 0.25)).toBe(1.75)
  expect(quantile([40, 10, 20, 30], 1)).toBe(40)
  expect(quantile([7], 0.9)).toBe(7)
})

test('the median, of values in any order', () => {
  expect(median([100, 9, 20])).toBe(20)
  expect(median([4, 1, 3, 2])).toBe(2.5)
})

test('nothing has no median', () => {
  expect(median([])).toBeNull()
})

test('several at once, of a column too; NaN is no value', () => {
  expect(quantiles(Float64Array.of(40, Number.NaN, 10, 20, 30), [0, 0.5, 1])).toEqual([10, 25, 40])
  expect(quantiles([], [0.5])).toBeNull()
})
