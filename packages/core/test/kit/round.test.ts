import { expect, test } from 'vitest'
import { halfEvenMean, roundHalfAway } from '../../src/kit/round.ts'

test('a half goes away from zero, as it stands in decimals', () => {
  expect(roundHalfAway(12.25, 1)).toBe(12.3)
  expect(roundHalfAway(12.35, 1)).toBe(12.4)
  expect(roundHalfAway(1.005, 2)).toBe(1.01)
  expect(roundHalfAway(-2.5, 0)).toBe(-3)
  expect(roundHalfAway(21.6211, 1)).toBe(21.6)
})

test('never minus zero', () => {
  expect(Object.is(roundHalfAway(-0.01, 1), 0)).toBe(true)
})

test.each([
  [5, 2, 2],
  [7, 2, 4],
  [3, 2, 2],
  [1, 2, 0],
  [7, 3, 2],
  [8, 3, 3],
  [9, 3, 3],
  [0, 4, 0],
])('%i over %i, a half to the even number, is %i', (sum, count, mean) => {
  expect(halfEvenMean(sum, count)).toBe(mean)
})
