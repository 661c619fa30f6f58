import fc from 'fast-check'
import { expect, test } from 'vitest'
import { atLeast, midTail } from '../../src/estimate/binomial-tail.ts'

test.each([
  [3, 10, 0.1, 0.0701908264],
  [30, 100, 0.1, 2.445112239390972e-8],
  [10, 10, 0.3, 5.9049e-6],
])('at least %d of %d at %d, as SciPy has it', (cases, n, share, expected) => {
  expect(Math.abs(atLeast(cases, n, share) / expected - 1)).toBeLessThan(1e-11)
})

test('ends: none is always reached, more than all never, and a share of 0 or 1 leaves no chance', () => {
  expect(atLeast(0, 5, 0.2)).toBe(1)
  expect(atLeast(6, 5, 0.2)).toBe(0)
  expect(atLeast(1, 5, 0)).toBe(0)
  expect(atLeast(5, 5, 1)).toBe(1)
})

test('the mid-tails of both sides add up to one', () => {
  const draw = fc.integer({ min: 1, max: 200 }).chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)))
  fc.assert(
    fc.property(draw, fc.double({ min: 0.01, max: 0.99, noNaN: true }), ([cases, n], share) => {
      expect(midTail(cases, n, share) + midTail(n - cases, n, 1 - share)).toBeCloseTo(1, 10)
    }),
  )
})
