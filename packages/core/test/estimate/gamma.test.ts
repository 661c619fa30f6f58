import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { logGamma, upperGamma } from '../../src/estimate/gamma.ts'

const relative = (found: number, expected: number) => Math.abs(found / expected - 1)

describe('logGamma', () => {
  test.each([
    [0.5, 0.5723649429247],
    [5.5, 3.9578139676187165],
    [100.25, 360.28455963776423],
  ])('ln Γ(%d) as SciPy has it', (z, expected) => {
    expect(relative(logGamma(z), expected)).toBeLessThan(1e-13)
  })

  test('Γ(z + 1) = z Γ(z)', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 500, noNaN: true }), (z) => {
        expect(logGamma(z + 1) - logGamma(z)).toBeCloseTo(Math.log(z), 10)
      }),
    )
  })
})

describe('upperGamma', () => {
  test.each([
    [0.5, 0.1, 0.6547208460185768],
    [5.5, 107.479381443299, 5.7915981365092894e-40],
    [2, 3, 0.1991482734714558],
    [50, 30, 0.999481108537452],
    [0.5, 300, 1.674167984691805e-132],
  ])('Q(%d, %d) as SciPy has it, far out in the tail too', (a, x, expected) => {
    expect(relative(upperGamma(a, x), expected)).toBeLessThan(1e-12)
  })

  test('closed form: Q(1, x) = e^−x', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 600, noNaN: true }), (x) => {
        expect(relative(upperGamma(1, x), Math.exp(-x))).toBeLessThan(1e-12)
      }),
    )
  })

  test('starts at 1, never rises, and ends at 0', () => {
    expect(upperGamma(3, 0)).toBe(1)
    expect(upperGamma(3, 1e6)).toBe(0)
    const step = fc.tuple(fc.double({ min: 0.1, max: 80, noNaN: true }), fc.double({ min: 0, max: 100, noNaN: true }))
    fc.assert(
      fc.property(step, ([a, x]) => {
        expect(upperGamma(a, x + 0.1)).toBeLessThanOrEqual(upperGamma(a, x) + 1e-12)
      }),
    )
  })

  test('a shape so large that the scale is below every double', () => {
    expect(upperGamma(1e5, 10)).toBe(1)
  })
})
