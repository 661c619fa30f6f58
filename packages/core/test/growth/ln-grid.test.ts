import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { lnOnGrid } from '../../src/growth/ln-grid.ts'

test.prop([
  fc.oneof(
    fc.double({ min: 1e-6, max: 1e6, noNaN: true }),
    fc.nat(20_000).map((step) => (step + 1) / 100),
  ),
])('is the logarithm, on the grid and off it', (y) => {
  expect(Math.abs(lnOnGrid(y) - Math.log(y))).toBeLessThan(2e-9)
})

test('of nothing there is none, and of zero it is without end', () => {
  expect(lnOnGrid(Number.NaN)).toBeNaN()
  expect(lnOnGrid(-1)).toBeNaN()
  expect(lnOnGrid(0)).toBe(-Infinity)
})
