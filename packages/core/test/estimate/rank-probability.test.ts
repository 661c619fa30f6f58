import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { beta } from '../../src/estimate/beta.ts'
import { fitBetaBinomial } from '../../src/estimate/beta-binomial.ts'
import { worstProbabilities } from '../../src/estimate/rank-probability.ts'
import { village60 } from './golden.ts'

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

test('agrees with an exact oracle for sixty villages', () => {
  const villages = village60()
  const model = fitBetaBinomial(villages) ?? { alpha: Number.NaN, beta: Number.NaN }
  const found = worstProbabilities(
    villages.map(({ cases, measured }) => beta(cases + model.alpha, measured - cases + model.beta)),
    10,
  )
  villages.forEach((village, i) => expect(Math.abs((found[i] ?? Number.NaN) - village.worst10)).toBeLessThan(1e-6))
})

test('two villages: the closed form for uniform against Beta(a, 1)', () => {
  // P(U < V) with U uniform and V ~ Beta(3, 1) is E[V] = 3/4.
  const [first, second] = worstProbabilities([beta(3, 1), beta(1, 1)], 1)
  expect(first).toBeCloseTo(0.75, 9)
  expect(second).toBeCloseTo(0.25, 9)
})

const posterior = fc
  .tuple(fc.integer({ min: 0, max: 20000 }), fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0.01, max: 20, noNaN: true }))
  .map(([measured, share, prior]) => {
    const cases = Math.round(measured * share)
    return beta(cases + prior, measured - cases + 2 * prior)
  })

describe('for any posteriors', () => {
  test('each lies between 0 and 1 and together they are K', () => {
    fc.assert(
      fc.property(fc.array(posterior, { minLength: 1, maxLength: 40 }), fc.integer({ min: 1, max: 45 }), (posteriors, k) => {
        const found = worstProbabilities(posteriors, k)
        for (const probability of found) {
          expect(probability).toBeGreaterThanOrEqual(0)
          expect(probability).toBeLessThanOrEqual(1)
        }
        expect(Math.abs(sum(found) - Math.min(k, posteriors.length))).toBeLessThan(1e-6)
      }),
      { numRuns: 150 },
    )
  })

  test('the same posterior has the same probability, and a higher one no lower', () => {
    fc.assert(
      fc.property(fc.array(posterior, { minLength: 2, maxLength: 20 }), fc.integer({ min: 1, max: 10 }), (posteriors, k) => {
        const [first = beta(1, 1)] = posteriors
        const found = worstProbabilities([first, beta(first.a + 1, first.b), ...posteriors], k)
        const [original = Number.NaN, raised = Number.NaN, twin = Number.NaN] = found
        expect(twin).toBeCloseTo(original, 8)
        expect(raised).toBeGreaterThanOrEqual(original - 1e-8)
      }),
      { numRuns: 100 },
    )
  })

  test('a larger K never lowers anybody', () => {
    fc.assert(
      fc.property(fc.array(posterior, { minLength: 3, maxLength: 20 }), fc.integer({ min: 1, max: 15 }), (posteriors, k) => {
        const more = worstProbabilities(posteriors, k + 1)
        worstProbabilities(posteriors, k).forEach((probability, i) => expect(more[i]).toBeGreaterThanOrEqual(probability - 1e-7))
      }),
      { numRuns: 60 },
    )
  })
})

test('villages that all look alike share K evenly', () => {
  const found = worstProbabilities(
    Array.from({ length: 200 }, () => beta(400_000, 1_600_000)),
    66,
  )
  for (const probability of found) expect(probability).toBeCloseTo(0.33, 6)
})

test('a needle among broad posteriors is not missed', () => {
  const found = worstProbabilities([beta(1, 2), beta(2_000_000, 8_000_000), beta(1, 2), beta(0.01, 0.02)], 2)
  expect(sum(found)).toBeCloseTo(2, 6)
})

test('no more villages than K: all of them', () => {
  expect(worstProbabilities([beta(1, 9), beta(5, 5)], 2)).toEqual([1, 1])
  expect(worstProbabilities([], 3)).toEqual([])
})

test('800 villages with a third of them sought stay within seconds', () => {
  const posteriors = Array.from({ length: 800 }, (_, i) => beta(8 + ((i * 37) % 90), 60 + ((i * 53) % 300)))
  expect(Math.abs(sum(worstProbabilities(posteriors, 266)) - 266)).toBeLessThan(1e-5)
})
