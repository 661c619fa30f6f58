import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { beta } from '../../src/estimate/beta.ts'
import { worstProbabilities } from '../../src/estimate/rank-probability.ts'
import { type SmaaInput, startSmaa } from '../../src/lokus/smaa.ts'

function drawn(input: Omit<SmaaInput, 'seed'>, draws = 20_000) {
  const run = startSmaa({ ...input, seed: 11 })
  run.advance(draws)
  return run.result()
}

describe('analytic acceptability', () => {
  test('two criteria, A (1, 0), B (0, 1), C (.6, .6): .4, .4, .2', () => {
    const { chosen, atRank, centralWeights } = drawn({
      scores: [
        [1, 0],
        [0, 1],
        [0.6, 0.6],
      ],
      weights: { kind: 'bebas' },
      k: 1,
    })
    for (const [i, share] of [0.4, 0.4, 0.2].entries()) expect(Math.abs((chosen[i] as number) - share)).toBeLessThan(0.015)
    expect(atRank(2, 1)).toBe(chosen[2])
    // A is first where its own criterion weighs more than .6: on average .8.
    expect(Math.abs((centralWeights(0)?.[0] ?? Number.NaN) - 0.8)).toBeLessThan(0.01)
  })

  test('three criteria, one village each and D (.5, .5, .5): a quarter each', () => {
    const { chosen } = drawn({
      scores: [
        [1, 0, 0],
        [0, 1, 0],
        [0, 0, 1],
        [0.5, 0.5, 0.5],
      ],
      weights: { kind: 'bebas' },
      k: 1,
    })
    for (const share of chosen) expect(Math.abs(share - 0.25)).toBeLessThan(0.015)
  })

  test('figures that are not sure: P(among the worst K) of the exact integral', () => {
    const posteriors = [beta(3, 30), beta(12, 60), beta(40, 160), beta(2, 4), beta(9, 90)]
    const { chosen } = drawn({
      scores: posteriors.map(() => [0.5]),
      shares: posteriors,
      ofShare: [{ criterion: 0, score: (share) => share }],
      weights: { kind: 'bebas' },
      k: 2,
    })
    for (const [i, probability] of worstProbabilities(posteriors, 2).entries())
      expect(Math.abs((chosen[i] as number) - probability)).toBeLessThan(0.015)
  })
})

describe('what always holds', () => {
  const SCORE = fc.oneof(
    { weight: 5, arbitrary: fc.integer({ min: 0, max: 4 }).map((score) => score / 4) },
    { weight: 1, arbitrary: fc.constant(null) },
  )
  const SCORES = fc
    .integer({ min: 1, max: 4 })
    .chain((criteria) => fc.array(fc.array(SCORE, { minLength: criteria, maxLength: criteria }), { minLength: 1, maxLength: 12 }))

  test('K are chosen each time, every place is taken once, one of two stands before the other', () => {
    fc.assert(
      fc.property(SCORES, fc.integer({ min: 1, max: 5 }), (scores, k) => {
        const { chosen, atRank, before, meanRank } = drawn({ scores, weights: { kind: 'bebas' }, k }, 50)
        const count = scores.length
        const sum = (values: Iterable<number>) => [...values].reduce((all, each) => all + each, 0)
        expect(sum(chosen)).toBeCloseTo(Math.min(k, count), 9)
        expect(sum(meanRank)).toBeCloseTo((count * (count + 1)) / 2, 9)
        for (let village = 0; village < count; village += 1) {
          expect(sum(Array.from({ length: count }, (_, rank) => atRank(village, rank + 1)))).toBeCloseTo(1, 9)
          for (let other = 0; other < village; other += 1) expect(before(village, other) + before(other, village)).toBeCloseTo(1, 9)
        }
      }),
      { numRuns: 60 },
    )
  })

  test('a village that is worse in everything always stands before', () => {
    const { before } = drawn(
      {
        scores: [
          [0.9, 0.8],
          [0.5, 0.7],
          [0.1, 0.9],
        ],
        weights: { kind: 'bebas' },
        k: 1,
      },
      500,
    )
    expect(before(0, 1)).toBe(1)
    expect(before(2, 0)).toBeGreaterThan(0)
  })

  test('equal villages share a place by lot; a figure that nobody knows may be anything', () => {
    const equal = drawn({ scores: [[0.5], [0.5], [0.5], [0.1]], weights: { kind: 'bebas' }, k: 1 })
    for (const village of [0, 1, 2]) expect(Math.abs((equal.chosen[village] as number) - 1 / 3)).toBeLessThan(0.015)
    expect(equal.chosen[3]).toBe(0)
    expect(equal.centralWeights(3)).toBeNull()
    const unknown = drawn({ scores: [[0.7], [null]], weights: { kind: 'bebas' }, k: 1 })
    expect(Math.abs((unknown.chosen[1] as number) - 0.3)).toBeLessThan(0.015)
  })

  test('drawn in portions or at once, the same; another seed, nearly the same', () => {
    const input: SmaaInput = {
      scores: [
        [1, 0.2],
        [0.4, 0.9],
        [0.6, 0.6],
      ],
      weights: { kind: 'bebas' },
      k: 1,
      seed: 3,
    }
    const [once, parts, other] = [startSmaa(input), startSmaa(input), startSmaa({ ...input, seed: 4 })]
    once.advance(4000)
    for (let part = 0; part < 8; part += 1) parts.advance(500)
    other.advance(4000)
    expect(parts.result().chosen).toEqual(once.result().chosen)
    expect(parts.result().draws).toBe(4000)
    expect(other.result().chosen).not.toEqual(once.result().chosen)
    expect(Math.abs((other.result().chosen[0] as number) - (once.result().chosen[0] as number))).toBeLessThan(0.04)
  })

  test('a result stays as it was when the run goes on', () => {
    const run = startSmaa({
      scores: [
        [1, 0],
        [0, 1],
      ],
      weights: { kind: 'bebas' },
      k: 1,
      seed: 5,
    })
    run.advance(10)
    const early = run.result()
    const kept = Array.from(early.chosen)
    const was = early.before(0, 1)
    run.advance(1000)
    expect(Array.from(early.chosen)).toEqual(kept)
    expect(early.before(0, 1)).toBe(was)
  })

  test('villages of different make are a mistake of the caller', () => {
    expect(() => startSmaa({ scores: [[1], [1, 2]], weights: { kind: 'bebas' }, k: 1, seed: 1 })).toThrow(RangeError)
    expect(() => startSmaa({ scores: [], weights: { kind: 'bebas' }, k: 1, seed: 1 })).toThrow(RangeError)
  })
})
