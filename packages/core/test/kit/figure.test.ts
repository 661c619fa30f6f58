import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { figure, sumFigures } from '../../src/kit/figure.ts'

const LABEL = { source: 'e-PPGBM', period: '2024-01' }
const of = (numerator: number | null, denominator: number | null) => figure(numerator, denominator, LABEL)

describe('figure: four different facts', () => {
  test('known', () => {
    expect(of(3, 12)).toEqual({ numerator: 3, denominator: 12, state: 'ada', percent: 25, ...LABEL, villagesWith: 1, villagesAll: 1 })
    expect(of(0, 12)).toMatchObject({ state: 'ada', percent: 0 })
  })

  test('not reported is not zero', () => {
    expect(of(null, 12)).toMatchObject({ state: 'belum-lapor', percent: null, villagesWith: 0 })
    expect(of(3, null)).toMatchObject({ state: 'belum-lapor', percent: null })
  })

  test('nobody to serve', () => {
    expect(of(0, 0)).toMatchObject({ state: 'tidak-ada-sasaran', percent: null, villagesWith: 1 })
  })

  test('impossible', () => {
    expect(of(13, 12)).toMatchObject({ state: 'tidak-sah', percent: null, villagesWith: 0 })
    expect(of(1, 0)).toMatchObject({ state: 'tidak-sah' })
  })
})

describe('sumFigures', () => {
  test('Σ over Σ, leaving out what cannot be used', () => {
    const sum = sumFigures([of(1, 10), of(90, 300), of(null, 50), of(60, 50), of(0, 0)], LABEL)
    expect(sum).toMatchObject({ numerator: 91, denominator: 310, villagesWith: 3, villagesAll: 5, ...LABEL })
    expect(sum.percent).toBeCloseTo((100 * 91) / 310, 12)
  })

  test('no usable part: not reported', () => {
    expect(sumFigures([of(null, 50)], LABEL)).toMatchObject({ state: 'belum-lapor', numerator: null, villagesWith: 0, villagesAll: 1 })
    expect(sumFigures([], LABEL)).toMatchObject({ state: 'belum-lapor', villagesAll: 0 })
  })

  test('sums of sums are the sum', () => {
    const part = fc.tuple(fc.option(fc.nat(50)), fc.option(fc.nat(60))).map(([numerator, denominator]) => of(numerator, denominator))
    fc.assert(
      fc.property(fc.array(part), fc.array(part), (left, right) => {
        const nested = sumFigures([sumFigures(left, LABEL), sumFigures(right, LABEL)], LABEL)
        expect(nested).toEqual(sumFigures([...left, ...right], LABEL))
      }),
    )
  })
})
