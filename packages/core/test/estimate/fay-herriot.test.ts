import { existsSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type DirectEstimate, FAY_HERRIOT_METHODS, fitFayHerriot } from '../../src/estimate/fay-herriot.ts'
import { readGolden } from './golden.ts'

const SAE = path.resolve(import.meta.dirname, '../../../../../shared/data/golden/sae')
const isThere = existsSync(SAE)

/** Milk spending of 43 areas over four major areas. */
function milk(): DirectEstimate[] {
  return (readGolden(path.join(SAE, 'milk_input.csv')) ?? []).map((row) => {
    const major = Number(row('MajorArea'))
    return { value: Number(row('yi')), variance: Number(row('vd')), covariates: [1, ...[2, 3, 4].map((each) => Number(major === each))] }
  })
}

function fit(estimates: readonly DirectEstimate[], options: Parameters<typeof fitFayHerriot>[1] = {}) {
  const model = fitFayHerriot(estimates, options)
  if (model === null) throw new Error('expected a model')
  return model
}

describe.skipIf(!isThere)('against R’s sae (skipped where ../shared/data/golden/sae is absent)', () => {
  test.each(FAY_HERRIOT_METHODS)('milk, %s: A, coefficients, every area and its error to 1e-9', (method) => {
    const model = fit(milk(), { method })
    const expected = (readGolden(path.join(SAE, 'milk_FH_eblup_mse.csv')) ?? []).filter((row) => row('method') === method)
    expect(expected).toHaveLength(43)
    expect(Math.abs(model.variance - Number(expected[0]?.('refvar')))).toBeLessThan(1e-9)
    const worst = expected.map((row, i) => {
      const own = model.areas[i]
      return Math.max(Math.abs((own?.value ?? Number.NaN) - Number(row('eblup'))), Math.abs((own?.mse ?? Number.NaN) - Number(row('mse'))))
    })
    expect(Math.max(...worst)).toBeLessThan(1e-9)
    const coefficients = readGolden(path.join(SAE, `milk_coef_${method}.csv`)) ?? []
    expect(coefficients).toHaveLength(4)
    for (const [p, row] of coefficients.entries()) {
      expect(Math.abs((model.coefficients[p] as number) - Number(row('beta')))).toBeLessThan(1e-9)
      expect(Math.abs((model.standardErrors[p] as number) - Number(row('std.error')))).toBeLessThan(1e-9)
    }
  })

  test('milk, REML: likelihood and steps', () => {
    const model = fit(milk())
    expect(model.logLikelihood).toBeCloseTo(12.677478, 6)
    expect(model.iterations).toBe(4)
    expect(model.converged).toBe(true)
  })
})

/** Areas around a line, further apart than chance alone. */
const LINE: readonly DirectEstimate[] = Array.from({ length: 40 }, (_, i) => ({
  value: 2 + 0.1 * i + ((i * 7) % 5) - 2,
  variance: 0.2 + ((i * 3) % 7) / 10,
  covariates: [1, i],
}))

describe('what holds of any areas', () => {
  test('the order of areas changes nothing', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...LINE.keys()], { minLength: LINE.length }), (order) => {
        const model = fit(LINE)
        const turned = fit(order.map((i) => LINE[i] as DirectEstimate))
        expect(turned.variance).toBeCloseTo(model.variance, 9)
        for (const [place, i] of order.entries()) expect(turned.areas[place]?.value).toBeCloseTo(model.areas[i]?.value ?? Number.NaN, 9)
      }),
      { numRuns: 20 },
    )
  })

  test('an estimate lies between the area’s own and what the covariates say, nearer to its own the surer that is', () => {
    const model = fit(LINE)
    for (const [i, { value, mse, ownWeight }] of model.areas.entries()) {
      const { value: own, covariates, variance } = LINE[i] as DirectEstimate
      const line = covariates.reduce((sum, x, p) => sum + x * (model.coefficients[p] as number), 0)
      expect(value).toBeGreaterThanOrEqual(Math.min(own, line) - 1e-12)
      expect(value).toBeLessThanOrEqual(Math.max(own, line) + 1e-12)
      expect(ownWeight).toBeCloseTo(model.variance / (model.variance + variance), 12)
      expect(mse).toBeGreaterThan(0)
    }
  })

  test('in other units the answer is the same in those units', () => {
    const percent = LINE.map((each) => ({ ...each, value: 100 * each.value, variance: 10_000 * each.variance }))
    const [one, other] = [fit(LINE), fit(percent)]
    expect(other.variance / one.variance).toBeCloseTo(10_000, 5)
    expect(other.areas.map(({ value }) => value / 100)).toEqual(one.areas.map(({ value }) => expect.closeTo(value, 8)))
  })

  test('areas on the line itself: nothing is left between them, each is what the line says', () => {
    const model = fit(LINE.map((each, i) => ({ ...each, value: 2 + 0.1 * i })))
    expect(model.variance).toBe(0)
    expect(model.converged).toBe(true)
    for (const [i, { value, ownWeight }] of model.areas.entries()) {
      expect(ownWeight).toBe(0)
      expect(value).toBeCloseTo(2 + 0.1 * i, 9)
    }
  })

  test('scored on, A is where the restricted likelihood is highest', () => {
    const tight = fit(LINE, { precision: 1e-13 })
    const again = fit(LINE, { precision: 1e-10 })
    expect(tight.variance).toBeCloseTo(again.variance, 9)
    expect(Math.abs(fit(LINE).variance - tight.variance) / tight.variance).toBeLessThan(1e-4)
  })
})

describe('what has no model', () => {
  test('as many areas as covariates, no area, covariates that repeat each other', () => {
    expect(fitFayHerriot(LINE.slice(0, 2))).toBeNull()
    expect(fitFayHerriot([])).toBeNull()
    expect(fitFayHerriot(LINE.map((each) => ({ ...each, covariates: [1, 2] })))).toBeNull()
  })

  test('a variance of zero and areas of different make are mistakes of the caller', () => {
    expect(() => fitFayHerriot([...LINE, { value: 1, variance: 0, covariates: [1, 1] }])).toThrow(RangeError)
    expect(() => fitFayHerriot([...LINE, { value: 1, variance: 1, covariates: [1] }])).toThrow(RangeError)
  })
})
