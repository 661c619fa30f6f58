import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { beta, betaQuantile, densityAt, logBeta, probabilityBelow } from '../../src/estimate/beta.ts'
import { goldenParam, readGolden, VILLAGE60_HYPER, village60 } from './golden.ts'

const logOdds = (share: number) => Math.log(share / (1 - share))
const shape = fc.double({ min: 0.001, max: 1e6, noNaN: true })

describe('logBeta', () => {
  test('known values', () => {
    expect(logBeta(1, 1)).toBeCloseTo(0, 14)
    expect(logBeta(0.5, 0.5)).toBeCloseTo(Math.log(Math.PI), 14)
    expect(logBeta(2, 3)).toBeCloseTo(-Math.log(12), 13)
    expect(logBeta(3, 100000)).toBeCloseTo(Math.log(2) - Math.log(100000) - Math.log(100001) - Math.log(100002), 11)
  })

  test('B(a, b) = B(b, a) and B(a + 1, b) = B(a, b) a / (a + b), also where both are huge', () => {
    fc.assert(
      fc.property(shape, shape, (a, b) => {
        expect(logBeta(a, b)).toBeCloseTo(logBeta(b, a), 8)
        expect(logBeta(a + 1, b) - logBeta(a, b)).toBeCloseTo(Math.log(a / (a + b)), 7)
      }),
    )
  })
})

describe('probabilityBelow', () => {
  test('closed forms', () => {
    expect(probabilityBelow(beta(1, 1), logOdds(0.3))).toBeCloseTo(0.3, 14)
    expect(probabilityBelow(beta(3, 1), logOdds(0.4))).toBeCloseTo(0.064, 14)
    expect(probabilityBelow(beta(1, 5), logOdds(0.2))).toBeCloseTo(1 - 0.8 ** 5, 14)
    expect(probabilityBelow(beta(0.5, 0.5), logOdds(0.1))).toBeCloseTo((2 / Math.PI) * Math.asin(Math.sqrt(0.1)), 14)
  })

  test('rises from 0 to 1, mirrors, and its slope is the density', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 5000, noNaN: true }),
        fc.double({ min: 0.01, max: 5000, noNaN: true }),
        fc.double({ min: -9, max: 9, noNaN: true }),
        (a, b, x) => {
          const own = beta(a, b)
          const step = 1e-4
          const [below, above] = [probabilityBelow(own, x - step), probabilityBelow(own, x + step)]
          expect(below).toBeGreaterThanOrEqual(0)
          expect(above).toBeLessThanOrEqual(1 + 1e-12)
          expect(above).toBeGreaterThanOrEqual(below - 1e-12)
          expect(probabilityBelow(own, x) + probabilityBelow(beta(b, a), -x)).toBeCloseTo(1, 10)
          expect((above - below) / (2 * step)).toBeCloseTo(densityAt(own, x), 3)
        },
      ),
    )
  })

  test('keeps its place where the share itself is below every double', () => {
    const tiny = beta(0.001, 5)
    const [far, farther] = [probabilityBelow(tiny, -2000), probabilityBelow(tiny, -4000)]
    expect(far / farther).toBeCloseTo(Math.exp(2), 8)
  })
})

describe('betaQuantile', () => {
  test('gives back the probability', () => {
    fc.assert(
      fc.property(shape, shape, fc.double({ min: 0.001, max: 0.999, noNaN: true }), (a, b, probability) => {
        const share = betaQuantile(beta(a, b), probability)
        if (share < 1e-300 || share > 1 - 1e-9) return
        expect(probabilityBelow(beta(a, b), logOdds(share))).toBeCloseTo(probability, 5)
      }),
    )
  })

  test('agrees with R on the empirical-Bayes intervals of sixty villages', () => {
    const hyper = readGolden(VILLAGE60_HYPER) ?? []
    const [alpha, betaHyper] = [goldenParam(hyper, 'alpha_mle'), goldenParam(hyper, 'beta_mle')]
    for (const { cases, measured, estimate } of village60()) {
      const posterior = beta(cases + alpha, measured - cases + betaHyper)
      expect(posterior.a / (posterior.a + posterior.b)).toBeCloseTo(estimate.mean, 12)
      expect(betaQuantile(posterior, 0.025)).toBeCloseTo(estimate.low, 10)
      expect(betaQuantile(posterior, 0.975)).toBeCloseTo(estimate.high, 10)
    }
  })
})

test('a and b must be above zero', () => {
  expect(() => beta(0, 1)).toThrow(RangeError)
  expect(() => beta(1, Number.NaN)).toThrow(RangeError)
})
