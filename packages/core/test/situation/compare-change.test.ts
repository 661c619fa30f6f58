import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareChange, compareSeries, differenceInterval, intervalOf } from '../../src/situation/compare-change.ts'
import { published } from './sample-published.ts'

describe('whether a prevalence changed', () => {
  test('apart: significant; overlapping: not; without intervals it cannot be tested', () => {
    const before = published({ year: 2021, percent: 26, low: 23, high: 29 })
    expect(compareChange(before, published({ percent: 20.2, low: 18, high: 22.5 })).verdict).toBe('bermakna')
    expect(compareChange(before, published({ percent: 22, low: 19, high: 25 })).verdict).toBe('tidak-bermakna')
    expect(compareChange(before, published({ percent: 20.2 }))).toMatchObject({ verdict: 'tidak-dapat-diuji', interval: null })
  })

  test('the register is not compared with a survey, nor children under two with those under five', () => {
    const known = { low: 5, high: 30, n: 900 }
    expect(compareChange(published(known), published({ ...known, source: 'e-PPGBM' })).verdict).toBe('tidak-sebanding')
    expect(compareChange(published(known), published({ ...known, population: 'baduta' })).verdict).toBe('tidak-sebanding')
    expect(compareChange(published(known), published({ ...known, source: 'SKI' }))).toMatchObject({
      isOtherSurvey: true,
      verdict: 'tidak-bermakna',
    })
  })

  test('Newcombe’s own example: 56/70 against 48/80', () => {
    const of = (cases: number, n: number) => {
      const known = intervalOf({ percent: (100 * cases) / n, low: null, high: null, n })
      if (known === null) throw new Error('expected an interval')
      return { ...known, percent: (100 * cases) / n }
    }
    const { low, high } = differenceInterval(of(48, 80), of(56, 70))
    expect(low).toBeCloseTo(5.24, 2)
    expect(high).toBeCloseTo(33.39, 2)
  })

  test('an interval by n alone is called that', () => {
    expect(compareChange(published({ n: 600, year: 2021 }), published({ low: 18, high: 22 }))).toMatchObject({ basis: 'dari-n' })
  })

  test.each([1, 2, 3])('each is held beside the one before: %i figures', (count) => {
    expect(compareSeries(Array.from({ length: count }, () => published()))).toHaveLength(count - 1)
  })

  test('the interval holds the difference, whatever the two are', () => {
    const figure = fc.record({ cases: fc.integer({ min: 0, max: 400 }), others: fc.integer({ min: 1, max: 400 }) })
    fc.assert(
      fc.property(figure, figure, (a, b) => {
        const [from, to] = [a, b].map(({ cases, others }) => published({ percent: (100 * cases) / (cases + others), n: cases + others }))
        if (from === undefined || to === undefined) return
        const { difference, interval } = compareChange(from, to)
        expect(interval?.low).toBeLessThanOrEqual(difference + 1e-9)
        expect(interval?.high).toBeGreaterThanOrEqual(difference - 1e-9)
      }),
    )
  })
})
