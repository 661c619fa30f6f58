import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { drawWeights, type WeightRule } from '../../src/estimate/draw-weights.ts'
import { seededRandom } from '../../src/kit/random.ts'

function drawn(rule: WeightRule, criteria: number, draws: number): Float64Array[] {
  const draw = drawWeights(seededRandom(7), rule)
  return Array.from({ length: draws }, () => {
    const weights = new Float64Array(criteria)
    draw(weights)
    return weights
  })
}
const meanOf = (all: readonly Float64Array[], k: number): number =>
  all.reduce((sum, weights) => sum + (weights[k] as number), 0) / all.length

describe('free weights', () => {
  test('are even over all that are possible: P(first of three above ½) = ¼', () => {
    const all = drawn({ kind: 'bebas' }, 3, 40_000)
    expect(all.filter(([first = 0]) => first > 0.5).length / all.length).toBeCloseTo(0.25, 2)
    expect([0, 1, 2].map((k) => meanOf(all, k))).toEqual([0, 1, 2].map(() => expect.closeTo(1 / 3, 2)))
  })
})

describe('weights in an order', () => {
  test('keep it, and have the means of that order: 11/18, 5/18, 2/18', () => {
    const all = drawn({ kind: 'urut', order: [2, 0, 1] }, 3, 40_000)
    expect(all.every(([a = 0, b = 0, c = 0]) => c >= a && a >= b)).toBe(true)
    expect([meanOf(all, 2), meanOf(all, 0), meanOf(all, 1)]).toEqual([11 / 18, 5 / 18, 2 / 18].map((mean) => expect.closeTo(mean, 2)))
  })
})

describe('weights within limits', () => {
  test('stay there and sum to 1', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0.01, max: 1, noNaN: true }), { minLength: 1, maxLength: 8 }),
        fc.double({ min: 0, max: 0.9, noNaN: true }),
        (raw, change) => {
          const sum = raw.reduce((all, each) => all + each, 0)
          const base = raw.map((each) => each / sum)
          const rule = {
            kind: 'rentang',
            low: base.map((each) => each * (1 - change)),
            high: base.map((each) => Math.min(1, each * (1 + change))),
          } as const
          for (const weights of drawn(rule, base.length, 20)) {
            expect(weights.reduce((all, each) => all + each, 0)).toBeCloseTo(1, 9)
            for (const [k, weight] of weights.entries()) {
              expect(weight).toBeGreaterThanOrEqual((rule.low[k] as number) - 1e-9)
              expect(weight).toBeLessThanOrEqual((rule.high[k] as number) + 1e-9)
            }
          }
        },
      ),
      { numRuns: 60 },
    )
  })

  test('limits that leave all open draw as free weights do', () => {
    const all = drawn({ kind: 'rentang', low: [0, 0, 0], high: [1, 1, 1] }, 3, 40_000)
    expect(all.filter(([first = 0]) => first > 0.5).length / all.length).toBeCloseTo(0.25, 1)
    expect(meanOf(all, 1)).toBeCloseTo(1 / 3, 2)
  })

  test('limits that no weights fit are refused', () => {
    expect(() => drawn({ kind: 'rentang', low: [0.6, 0.6], high: [1, 1] }, 2, 1)).toThrow(RangeError)
    expect(() => drawn({ kind: 'rentang', low: [0, 0], high: [0.4, 0.5] }, 2, 1)).toThrow(RangeError)
    expect(() => drawn({ kind: 'rentang', low: [0.5, 0], high: [0.4, 1] }, 2, 1)).toThrow(RangeError)
  })
})
