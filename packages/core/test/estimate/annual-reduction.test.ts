import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fitReduction, requiredReduction, type YearValue } from '../../src/estimate/annual-reduction.ts'
import { readGolden } from './golden.ts'

const AARR = path.resolve(import.meta.dirname, '../../../../test-data/golden/aarr')
const EXPECTED = new Map((readGolden(path.join(AARR, 'aarr_expected.csv')) ?? []).map((row) => [row('stat'), Number(row('value'))]))
const NATIONAL: readonly YearValue[] = (readGolden(path.join(AARR, 'national_series.csv')) ?? []).map((row) => ({
  year: Number(row('year')),
  percent: Number(row('prev')),
}))

function fit(series: readonly YearValue[]) {
  const model = fitReduction(series)
  if (model === null) throw new Error('expected a line')
  return model
}
/** How far a value is from the expected one. */
const off = (value: number | null | undefined, stat: string): number => Math.abs((value ?? Number.NaN) - (EXPECTED.get(stat) ?? Number.NaN))

describe('the national series against R’s lm', () => {
  test('slope, its error, deviation, AARR with its interval', () => {
    const model = fit(NATIONAL)
    expect(off(model.slope, 'beta')).toBeLessThan(1e-9)
    expect(off(model.slopeError, 'se_beta')).toBeLessThan(1e-9)
    expect(off(model.deviation, 'sigma')).toBeLessThan(1e-9)
    expect(off(model.aarr, 'AARR_pct')).toBeLessThan(1e-9)
    expect(off(model.interval?.low, 'AARR_lo95')).toBeLessThan(1e-9)
    expect(off(model.interval?.high, 'AARR_hi95')).toBeLessThan(1e-9)
  })

  test.each([2025, 2029])('projection of %i with its 80 %% band', (year) => {
    const { percent, band } = fit(NATIONAL).project(year)
    expect(off(percent, `proj${year}`)).toBeLessThan(1e-9)
    expect(off(band?.low, `proj${year}_lo80`)).toBeLessThan(1e-9)
    expect(off(band?.high, `proj${year}_hi80`)).toBeLessThan(1e-9)
  })

  test('the chance of 14.2 % in 2029', () => {
    expect(off(fit(NATIONAL).chanceAtMost(2029, 14.2), 'P_proj2029_le_14.2')).toBeLessThan(1e-9)
  })
})

describe('the rate that a target asks for', () => {
  test.each([
    [21.5, 14.2, 6, 'req_AARR_2023_21.5_to_2029_14.2'],
    [19.8, 14.2, 5, 'req_AARR_2024_19.8_to_2029_14.2'],
    [19.8, 18.8, 1, 'req_AARR_2024_19.8_to_2025_18.8'],
    [24.4, 14, 3, 'req_AARR_2021_24.4_to_2024_14'],
    [100, 60, 13, 'req_AARR_WHA_40pct_2012_2025'],
    [14.2, 5, 16, 'req_AARR_2029_14.2_to_2045_5'],
  ])('from %d to %d in %i years', (from, to, years, stat) => {
    expect(off(requiredReduction(from, to, years), stat)).toBeLessThan(1e-9)
  })

  test('20.2 to 14 in two years needs 16.75 % a year', () => {
    expect(requiredReduction(20.2, 14, 2)).toBeCloseTo(16.75, 2)
  })

  test('of nothing and in no time there is none', () => {
    expect(() => requiredReduction(0, 14, 2)).toThrow(RangeError)
    expect(() => requiredReduction(20, 14, 0)).toThrow(RangeError)
  })
})

describe('what holds of any series', () => {
  test('a steady fall is found as it is, with no doubt left', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.5, max: 20, noNaN: true }), fc.integer({ min: 3, max: 9 }), (rate, years) => {
        const model = fit(Array.from({ length: years }, (_, i) => ({ year: 2015 + i, percent: 30 * (1 - rate / 100) ** i })))
        expect(model.aarr).toBeCloseTo(rate, 8)
        expect(model.deviation).toBeLessThan(1e-9)
        expect(model.project(2015 + years).percent).toBeCloseTo(30 * (1 - rate / 100) ** years, 8)
      }),
    )
  })

  test('the order of years changes nothing', () => {
    expect(fit(NATIONAL.toReversed()).aarr).toBeCloseTo(fit(NATIONAL).aarr, 12)
  })

  test('two points have a rate and no interval; one, or one year twice, has neither', () => {
    const two = fit(NATIONAL.slice(0, 2))
    expect(two.aarr).toBeCloseTo(requiredReduction(30.8, 27.7, 1), 9)
    expect([two.interval, two.deviation, two.project(2025).band, two.chanceAtMost(2025, 20)]).toEqual([null, null, null, null])
    expect(fitReduction(NATIONAL.slice(0, 1))).toBeNull()
    expect(
      fitReduction([
        { year: 2020, percent: 20 },
        { year: 2020, percent: 22 },
      ]),
    ).toBeNull()
    expect(fitReduction([])).toBeNull()
  })

  test('a higher aim is likelier reached', () => {
    const model = fit(NATIONAL)
    const chances = [10, 12, 13.6, 14.2, 16, 20].map((aim) => model.chanceAtMost(2029, aim) as number)
    expect(chances).toEqual(chances.toSorted((a, b) => a - b))
    expect(chances[0]).toBeGreaterThan(0)
    expect(chances.at(-1)).toBeLessThan(1)
  })

  test('no logarithm of nothing', () => {
    expect(() =>
      fitReduction([
        { year: 2020, percent: 0 },
        { year: 2021, percent: 3 },
      ]),
    ).toThrow(RangeError)
  })
})
