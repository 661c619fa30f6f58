import { expect, test } from 'vitest'
import { findRoot } from '../../src/estimate/find-root.ts'

test('finds the zero to the precision of a double, whichever end is negative', () => {
  expect(findRoot((x) => x * x - 2, 0, 2)).toBeCloseTo(Math.SQRT2, 15)
  expect(findRoot((x) => 2 - x * x, 0, 2)).toBeCloseTo(Math.SQRT2, 15)
})

test('ends on functions that are flat or steep at the zero', () => {
  expect(findRoot((x) => (x - 1) ** 9, -3, 4)).toBeCloseTo(1, 1)
  expect(findRoot((x) => (x < 0.3 ? -1 : 1), 0, 1)).toBeCloseTo(0.3, 14)
  expect(findRoot((x) => Math.tanh(1e6 * (x - 0.123)), 0, 1)).toBeCloseTo(0.123, 12)
})

test('an end that is zero is the answer', () => {
  expect(findRoot((x) => x, 0, 1)).toBe(0)
  expect(findRoot((x) => x - 1, 0, 1)).toBe(1)
})

test('a zero at 0 between the ends is found and ends', () => {
  expect(Math.abs(findRoot((x) => x, -1, 3))).toBeLessThan(1e-15)
})

test('without a change of sign it is used wrongly', () => {
  expect(() => findRoot((x) => x * x + 1, -1, 1)).toThrow(RangeError)
})
