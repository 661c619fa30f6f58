import { describe, expect, test } from 'vitest'
import { affordableK, CRITERIA, SHIPPED_WEIGHTS } from '../../src/lokus/method.ts'

describe('how lokus are put forward', () => {
  test('the weights that are shipped sum to 1, one for each criterion', () => {
    expect(CRITERIA.map((key) => SHIPPED_WEIGHTS[key])).toEqual([0.3, 0.25, 0.2, 0.2, 0.05, 0])
    expect(CRITERIA.reduce((sum, key) => sum + SHIPPED_WEIGHTS[key], 0)).toBeCloseTo(1, 12)
  })

  test('a budget carries as many lokus as it pays in full', () => {
    expect(affordableK({ dana: 2_000_000_000, biaya: 150_000_000 })).toBe(13)
    expect(affordableK({ dana: 100, biaya: 150 })).toBe(0)
    expect(affordableK({ dana: 100, biaya: 0 })).toBe(null)
  })
})
