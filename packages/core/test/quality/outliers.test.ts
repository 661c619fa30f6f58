import { expect, test } from 'vitest'
import { outsideFences, unlikelyPairs } from '../../src/quality/outliers.ts'

test('beyond one and a half interquartile ranges', () => {
  expect(outsideFences([1, 2, 3, 4, 5, 30, -20, Number.NaN])).toEqual([5, 6])
  expect(outsideFences([])).toEqual([])
  expect(outsideFences([3, 3, 3])).toEqual([])
})

test('a pair may be unlikely though each of its values is not', () => {
  const heights = Array.from({ length: 60 }, (_, i) => 60 + i / 2)
  const weights = heights.map((height, i) => height / 6 + (i % 3) / 10)
  expect(unlikelyPairs(heights, weights)).toEqual([])
  expect(unlikelyPairs([...heights, 62], [...weights, 14])).toEqual([60])
})

test('pairs that are not complete, or do not vary, are nothing to compare', () => {
  expect(unlikelyPairs([1, Number.NaN], [1, 2])).toEqual([])
  expect(unlikelyPairs([1, 1, 1], [2, 2, 2])).toEqual([])
  expect(unlikelyPairs([], [])).toEqual([])
})
