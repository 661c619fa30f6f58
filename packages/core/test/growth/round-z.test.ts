import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { roundZ } from '../../src/growth/round-z.ts'

describe('roundZ rounds as R 4 does', () => {
  test.each([
    // the nearer one, as the machine holds the number
    [0.285, 0.28],
    [1.005, 1],
    [2.675, 2.67],
    // a true tie: the even last digit
    [0.125, 0.12],
    [0.375, 0.38],
    [-0.125, -0.12],
    [-2.625, -2.62],
    [-1.994, -1.99],
    [-1.996, -2],
  ])('%f → %f', (z, rounded) => {
    expect(roundZ(z)).toBe(rounded)
  })

  test('what is nothing or endless stays so, and zero has no sign', () => {
    expect(roundZ(Number.NaN)).toBeNaN()
    expect(roundZ(Infinity)).toBe(Infinity)
    expect(Object.is(roundZ(-0.001), 0)).toBe(true)
  })

  test.prop([fc.integer({ min: -3000, max: 3000 })])('a score of two decimals stays what it is', (hundredths) => {
    expect(roundZ(hundredths / 100)).toBe(hundredths / 100 + 0)
  })

  test.prop([fc.double({ min: -30, max: 30, noNaN: true })])('the answer is never further than half a hundredth', (z) => {
    expect(Math.abs(roundZ(z) - z)).toBeLessThanOrEqual(0.005 + 1e-12)
  })
})
