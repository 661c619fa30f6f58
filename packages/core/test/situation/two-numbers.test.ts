import { describe, expect, test } from 'vitest'
import { compareTwoNumbers, type RegisterFigure } from '../../src/situation/two-numbers.ts'
import { published } from './sample-published.ts'

const SURVEY = published({ percent: 19.8, year: 2022 })
/** Of every village, with the 1,000 that were measured. */
const of = (children: number) => ({ measured: 1000, children, villagesWith: 9, villagesAll: 9 })
const register = (over: Partial<RegisterFigure> = {}): RegisterFigure => ({
  source: 'e-PPGBM',
  period: '2022-08',
  cases: 66,
  measured: 1000,
  reach: of(2000),
  ...over,
})

describe('a survey beside the register', () => {
  test.each([
    [2500, 28.6],
    [1000 / 0.45, 30.6],
    [2000, 33],
  ])('of %d children those who were not measured would have to show %d %', (children, percent) => {
    const two = compareTwoNumbers(SURVEY, register({ reach: of(children) }), null)
    expect(100 * (two?.unmeasured?.share ?? Number.NaN)).toBeCloseTo(percent, 1)
    expect(two?.difference).toBeCloseTo(13.2)
  })

  test('bounds of all, and both ends of the survey’s interval', () => {
    const two = compareTwoNumbers({ ...SURVEY, low: 3, high: 19.8 }, register(), null)
    expect(two?.bounds?.low).toBeCloseTo(0.033)
    expect(two?.bounds?.high).toBeCloseTo(0.533)
    expect(two?.unmeasuredRange?.map(({ possible }) => possible)).toEqual([false, true])
  })

  test('what measuring alone adds, from enough heights on', () => {
    const wide = compareTwoNumbers(SURVEY, register(), { mean: -1.2, deviation: 1.3, n: 50 })
    expect(wide?.noise?.found).toBeCloseTo(0.2691504, 6)
    expect(wide?.noise?.excess).toBeCloseTo(0.057295, 5)
    expect(compareTwoNumbers(SURVEY, register(), { mean: -1.2, deviation: 1.3, n: 49 })).toMatchObject({ noise: null, spread: null })
  })

  test('without the number of children nothing is said of the others; 0 stunted is a number, nobody measured is none', () => {
    expect(compareTwoNumbers(SURVEY, register({ reach: null }), null)).toMatchObject({ coverage: null, bounds: null, unmeasured: null })
    expect(compareTwoNumbers(SURVEY, register({ reach: of(900) }), null)).toMatchObject({ coverage: null })
    expect(compareTwoNumbers(SURVEY, register({ cases: 0 }), null)).toMatchObject({ registerPercent: 0, coverage: 0.5 })
    expect(compareTwoNumbers(SURVEY, register({ cases: 0, measured: 0 }), null)).toBeNull()
    expect(compareTwoNumbers(SURVEY, register({ cases: 1001 }), null)).toBeNull()
  })

  test('how far apart they lie', () => {
    expect(compareTwoNumbers(SURVEY, register({ period: '2024-01' }), null)?.yearsApart).toBeCloseTo(1.54, 2)
  })
})
