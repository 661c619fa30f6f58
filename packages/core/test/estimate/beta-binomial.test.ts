import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { logBeta } from '../../src/estimate/beta.ts'
import { type AreaCount, fitBetaBinomial } from '../../src/estimate/beta-binomial.ts'
import { goldenParam, LIRAT, LIRAT_EXPECTED, readGolden, VILLAGE60_HYPER, village60 } from './golden.ts'

function fit(areas: readonly AreaCount[]) {
  const model = fitBetaBinomial(areas)
  if (model === null) throw new Error('expected a model')
  return model
}
const same = (count: number, cases: number, measured: number) => Array.from({ length: count }, () => ({ cases, measured }))

describe('against R', () => {
  test('village60', () => {
    const hyper = readGolden(VILLAGE60_HYPER) ?? []
    const model = fit(village60())
    expect(Math.abs(model.alpha - goldenParam(hyper, 'alpha_mle'))).toBeLessThan(1e-6)
    expect(Math.abs(model.beta - goldenParam(hyper, 'beta_mle'))).toBeLessThan(1e-6)
    expect(Math.abs(model.negLogLikelihood - goldenParam(hyper, 'negloglik'))).toBeLessThan(1e-6)
  })

  test('lirat (58 litters; spread wider than a uniform)', (ctx) => {
    const [litters, expected] = [readGolden(LIRAT), readGolden(LIRAT_EXPECTED)]
    if (litters === null || expected === null) {
      ctx.skip('absent: ../shared/data/golden/ebbb/lirat_*.csv')
      return
    }
    const model = fit(litters.map((row) => ({ cases: Number(row('R')), measured: Number(row('N')) })))
    const sum = model.alpha + model.beta
    expect(Math.abs(model.alpha / sum - goldenParam(expected, 'mu'))).toBeLessThan(1e-6)
    expect(Math.abs(1 / (1 + sum) - goldenParam(expected, 'rho'))).toBeLessThan(1e-6)
    expect(Math.abs(-model.negLogLikelihood - goldenParam(expected, 'loglik'))).toBeLessThan(1e-6)
  })
})

describe('districts that leave the likelihood without an answer', () => {
  test('no case: the Jeffreys posterior of the district', () => {
    expect(fit(same(40, 0, 25))).toMatchObject({ alpha: 0.5, beta: 1000.5 })
  })

  test('nothing but cases: its mirror', () => {
    expect(fit(same(40, 25, 25))).toMatchObject({ alpha: 1000.5, beta: 0.5 })
  })

  test('villages that do not differ: α + β is the number measured', () => {
    const { alpha, beta } = fit(same(40, 5, 25))
    expect(alpha + beta).toBeCloseTo(1000, 6)
    expect(alpha / (alpha + beta)).toBeCloseTo(0.2, 3)
  })

  test('one child each: nothing can be said about differences', () => {
    const { alpha, beta } = fit([...same(30, 1, 1), ...same(70, 0, 1)])
    expect(alpha + beta).toBeCloseTo(100, 6)
    expect(alpha / (alpha + beta)).toBeCloseTo(0.3, 8)
  })

  test('every village all or nothing: α + β ends at 0.01', () => {
    const { alpha, beta } = fit([...same(10, 20, 20), ...same(20, 0, 20)])
    expect(alpha + beta).toBeCloseTo(0.01, 8)
  })

  test('a single case in the district', () => {
    const { alpha, beta } = fit([...same(50, 0, 40), { cases: 1, measured: 40 }])
    expect(alpha / (alpha + beta)).toBeLessThan(0.002)
  })

  test('fewer than two villages measured', () => {
    expect(fitBetaBinomial([])).toBeNull()
    expect(fitBetaBinomial([{ cases: 3, measured: 9 }, ...same(10, 0, 0)])).toBeNull()
  })
})

test('villages without measurement change nothing', () => {
  expect(fit([...village60(), ...same(5, 0, 0)])).toEqual(fit(village60()))
})

/** Written the other way, with beta functions, as the papers have it. */
function negLogLikelihood(areas: readonly AreaCount[], a: number, b: number): number {
  return areas.reduce((total, { cases, measured }) => {
    const logChoose = -Math.log(measured + 1) - logBeta(cases + 1, measured - cases + 1)
    return total - logChoose - logBeta(cases + a, measured - cases + b) + logBeta(a, b)
  }, 0)
}

const area = fc
  .integer({ min: 1, max: 300 })
  .chain((measured) => fc.record({ cases: fc.integer({ min: 0, max: measured }), measured: fc.constant(measured) }))
const district = fc.array(area, { minLength: 2, maxLength: 40 })

describe('for any district', () => {
  test('no neighbour within the bounds is likelier', () => {
    fc.assert(
      fc.property(district, (areas) => {
        const { alpha, beta, negLogLikelihood: lowest } = fit(areas)
        const measured = areas.reduce((total, own) => total + own.measured, 0)
        const cases = areas.reduce((total, own) => total + own.cases, 0)
        fc.pre(cases > 0 && cases < measured)
        const neighbours = [0.9, 0.99, 1, 1.01, 1.1]
          .flatMap((f) => [0.9, 0.99, 1, 1.01, 1.1].map((g) => [alpha * f, beta * g] as const))
          .filter(([a, b]) => a + b <= measured && a + b >= 0.01)
          .map(([a, b]) => negLogLikelihood(areas, a, b))
        expect(Math.min(...neighbours, Number.POSITIVE_INFINITY)).toBeGreaterThan(lowest - 1e-7)
      }),
      { numRuns: 60 },
    )
  })

  test('α + β stays within its limits', () => {
    fc.assert(
      fc.property(district, (areas) => {
        const { alpha, beta } = fit(areas)
        const measured = areas.reduce((total, own) => total + own.measured, 0)
        expect(Math.min(alpha, beta)).toBeGreaterThan(0)
        expect(alpha + beta).toBeLessThanOrEqual(measured + 1 + 1e-6)
      }),
      { numRuns: 60 },
    )
  })

  test('counting the others instead mirrors it', () => {
    fc.assert(
      fc.property(district, (areas) => {
        const mirrored = fit(areas.map(({ cases, measured }) => ({ cases: measured - cases, measured })))
        expect(mirrored.negLogLikelihood).toBeCloseTo(fit(areas).negLogLikelihood, 6)
      }),
      { numRuns: 60 },
    )
  })
})

test('twenty thousand children in a village are no trouble', () => {
  const areas = Array.from({ length: 30 }, (_, i) => ({ cases: 4000 + 20 * i, measured: 20000 }))
  const { alpha, beta } = fit(areas)
  expect(alpha / (alpha + beta)).toBeCloseTo(0.2145, 3)
})
