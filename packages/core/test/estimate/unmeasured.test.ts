import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { impliedUnmeasured, manskiBounds } from '../../src/estimate/unmeasured.ts'

const SHARE = fc.double({ min: 0, max: 1, noNaN: true })

describe('bounds of what nobody measured', () => {
  test('a register of 6.6 % at half coverage says 3.3 to 53.3 %', () => {
    const { low, high } = manskiBounds(0.066, 0.5)
    expect([low, high]).toEqual([expect.closeTo(0.033, 12), expect.closeTo(0.533, 12)])
  })

  test('as wide as the share that is missing, and around what was measured', () => {
    fc.assert(
      fc.property(SHARE, SHARE, (measured, coverage) => {
        const { low, high } = manskiBounds(measured, coverage)
        expect(high - low).toBeCloseTo(1 - coverage, 12)
        expect(low).toBeLessThanOrEqual(measured + 1e-12)
        expect(high).toBeGreaterThanOrEqual(measured - 1e-12)
      }),
    )
  })

  test('everybody measured: nothing is open', () => {
    expect(manskiBounds(0.21, 1)).toEqual({ low: 0.21, high: 0.21 })
  })
})

describe('what the others would have to show', () => {
  test.each([
    [0.4, 28.6],
    [0.45, 30.6],
    [0.5, 33],
  ])('Belitung 2022, 19.8 beside 6.6 %%, coverage %d: %d %%', (coverage, percent) => {
    const { share, possible } = impliedUnmeasured(0.198, 0.066, coverage)
    expect(100 * (share ?? Number.NaN)).toBeCloseTo(percent, 1)
    expect(possible).toBe(true)
  })

  test('put together with those measured it is the survey again', () => {
    fc.assert(
      fc.property(SHARE, SHARE, fc.double({ min: 0, max: 0.99, noNaN: true }), (all, measured, coverage) => {
        const { share, possible } = impliedUnmeasured(all, measured, coverage)
        expect(coverage * measured + (1 - coverage) * (share as number)).toBeCloseTo(all, 9)
        const bounds = manskiBounds(measured, coverage)
        expect(possible).toBe(all >= bounds.low - 1e-15 && all <= bounds.high + 1e-15 && (share as number) >= 0 && (share as number) <= 1)
      }),
    )
  })

  test('what no group of children can show is said so', () => {
    expect(impliedUnmeasured(0.05, 0.3, 0.9)).toEqual({ share: expect.closeTo(-2.2, 9), possible: false })
    expect(impliedUnmeasured(0.2, 0.2, 1)).toEqual({ share: null, possible: true })
    expect(impliedUnmeasured(0.2, 0.1, 1)).toEqual({ share: null, possible: false })
  })

  test('a percentage is no share', () => {
    expect(() => manskiBounds(19.8, 0.5)).toThrow(RangeError)
    expect(() => impliedUnmeasured(0.2, 0.1, -0.1)).toThrow(RangeError)
  })
})
