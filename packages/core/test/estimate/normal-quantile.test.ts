import fc from 'fast-check'
import { expect, test } from 'vitest'
import { normalUpperQuantile } from '../../src/estimate/normal-quantile.ts'
import { normalTwoSided } from '../../src/estimate/tail-probability.ts'

test.each([
  [0.025, 1.9599639845400545],
  [0.001, 3.090232306167813],
  [1e-20, 9.262340089798409],
  [0.4, 0.2533471031357997],
])('exceeded with probability %d, as SciPy has it', (tail, expected) => {
  expect(normalUpperQuantile(tail)).toBeCloseTo(expected, 12)
})

test('the probability comes back, also where it is tiny', () => {
  fc.assert(
    fc.property(fc.double({ min: 1, max: 280, noNaN: true }), (digits) => {
      const tail = 10 ** -digits
      expect(Math.abs(normalTwoSided(normalUpperQuantile(tail)) / 2 / tail - 1)).toBeLessThan(1e-9)
    }),
  )
})

test('mirrored at one half, endless at the ends', () => {
  expect(normalUpperQuantile(0.5)).toBeCloseTo(0, 12)
  expect(normalUpperQuantile(0.9)).toBeCloseTo(-normalUpperQuantile(0.1), 14)
  expect(normalUpperQuantile(0)).toBe(Number.POSITIVE_INFINITY)
  expect(normalUpperQuantile(1)).toBe(Number.NEGATIVE_INFINITY)
})
