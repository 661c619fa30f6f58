import { expect, test } from 'vitest'
import { logitLimits, ratioOf, symmetricLimits, withoutRounding } from '../../src/survey/ratio.ts'

test('a share and its error from totals and their variances', () => {
  expect(ratioOf(30, 100, 25, 20, 100)).toEqual({ estimate: 0.3, standardError: Math.sqrt(25 - 2 * 0.3 * 20 + 0.09 * 100) / 100 })
})

test('nobody looked at: neither share nor error', () => {
  expect(ratioOf(0, 0, 0, 0, 0)).toEqual({ estimate: Number.NaN, standardError: Number.NaN })
})

test('what rounding leaves of a variance is no variance', () => {
  expect(withoutRounding(1e-15, 1)).toBe(0)
  expect(withoutRounding(-1e-15, 1)).toBe(0)
  expect(withoutRounding(1e-3, 1)).toBe(1e-3)
  expect(ratioOf(0.1 + 0.2, 0.3, 0.09, 0.09, 0.09).standardError).toBe(0)
})

test('logit limits keep between 0 and 1 and hold the share; a share of 0 or 1 is its own interval', () => {
  const { low, high } = logitLimits({ estimate: 0.02, standardError: 0.02 }, 2)
  expect(low).toBeGreaterThan(0)
  expect(low).toBeLessThan(0.02)
  expect(high).toBeGreaterThan(0.02)
  expect(logitLimits({ estimate: 0.3, standardError: 0.05 }, 2).low).toBeCloseTo(
    1 - logitLimits({ estimate: 0.7, standardError: 0.05 }, 2).high,
    14,
  )
  expect(logitLimits({ estimate: 0, standardError: 0 }, 2)).toEqual({ low: 0, high: 0 })
  expect(logitLimits({ estimate: 1, standardError: 0 }, 2)).toEqual({ low: 1, high: 1 })
})

test('a mean reaches as far to both sides; without degrees of freedom nobody knows how far', () => {
  expect(symmetricLimits({ estimate: -1, standardError: 0.5 }, 2)).toEqual({ low: -2, high: 0 })
  expect(symmetricLimits({ estimate: -1, standardError: 0.5 }, Number.NaN)).toEqual({ low: Number.NaN, high: Number.NaN })
})
