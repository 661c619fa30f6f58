import fc from 'fast-check'
import { expect, test } from 'vitest'
import { normalUpperQuantile } from '../../src/estimate/normal-quantile.ts'
import { normalBelow } from '../../src/estimate/normal-tail.ts'

test('known points', () => {
  expect(normalBelow(0)).toBe(0.5)
  expect(normalBelow(1.959963984540054)).toBeCloseTo(0.975, 14)
  expect(normalBelow(-1)).toBeCloseTo(0.15865525393145705, 14)
})

test('turns the quantile round', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true }), (share) => {
      expect(normalBelow(-normalUpperQuantile(share))).toBeCloseTo(share, 12)
    }),
  )
})
