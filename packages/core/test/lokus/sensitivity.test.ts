import { describe, expect, test } from 'vitest'
import type { Criterion } from '../../src/lokus/criterion.ts'
import { rankCorrelation, testWeights, WEIGHT_CHANGES } from '../../src/lokus/sensitivity.ts'

/** Two villages that the two criteria see the other way round, one between them, one far below. */
const CRITERIA: readonly Criterion[] = [
  { key: 'prevalensi', direction: 'tinggi', values: [30, 20, 10, 0] },
  { key: 'kasus', direction: 'tinggi', values: [10, 20, 30, 0] },
]

describe('weights a little up and down', () => {
  test('a village that the first criterion carries leaves when it weighs less, and says for whom', () => {
    // At 0.52 : 0.48 village 0 is first; with a tenth less of the first weight village 2 is.
    const { scenarios, proposed } = testWeights(CRITERIA, { weights: [0.52, 0.48], normalisation: 'minmax' }, 1)
    expect(scenarios).toHaveLength(2 * WEIGHT_CHANGES.length)
    expect(scenarios.map(({ criterion, change, enters, leaves }) => [criterion, change, enters, leaves])).toEqual([
      [0, -0.25, [2], [0]],
      [0, -0.1, [2], [0]],
      [0, 0.1, [], []],
      [0, 0.25, [], []],
      [1, -0.25, [], []],
      [1, -0.1, [], []],
      [1, 0.1, [2], [0]],
      [1, 0.25, [2], [0]],
    ])
    expect(proposed).toEqual([4, 0, 4, 0])
  })

  test('the changed weights still sum to 1, the others in their proportions', () => {
    const { scenarios } = testWeights(
      [...CRITERIA, { key: 'krs', direction: 'tinggi', values: [1, 2, 3, 4] }],
      { weights: [0.5, 0.3, 0.2], normalisation: 'minmax' },
      1,
    )
    for (const { criterion, weights } of scenarios) {
      expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12)
      const [one, other] = [0, 1, 2].filter((k) => k !== criterion)
      const base = [0.5, 0.3, 0.2]
      expect((weights[one as number] as number) / (weights[other as number] as number)).toBeCloseTo(
        (base[one as number] as number) / (base[other as number] as number),
        9,
      )
    }
  })

  test('one criterion alone, or a weight of 0, has nothing to change', () => {
    expect(testWeights(CRITERIA.slice(0, 1), { weights: [1], normalisation: 'minmax' }, 1).scenarios).toEqual([])
    expect(testWeights(CRITERIA, { weights: [1, 0], normalisation: 'minmax' }, 1).scenarios).toEqual([])
  })
})

describe('correlation of two orders', () => {
  test('same, turned round, half', () => {
    expect(rankCorrelation([1, 2, 3, 4], [1, 2, 3, 4])).toBeCloseTo(1, 12)
    expect(rankCorrelation([1, 2, 3, 4], [4, 3, 2, 1])).toBeCloseTo(-1, 12)
    // 1 − 6 Σd² / (n (n² − 1)) = 1 − 6 · 2 / 60
    expect(rankCorrelation([1, 2, 3, 4], [2, 1, 3, 4])).toBeCloseTo(0.8, 12)
  })

  test('equal places count as their middle; of nothing, or all alike, there is none', () => {
    expect(rankCorrelation([1, 1, 3], [1, 2, 3])).toBeCloseTo(Math.sqrt(3) / 2, 12)
    expect(rankCorrelation([], [])).toBeNull()
    expect(rankCorrelation([1, 1], [1, 2])).toBeNull()
  })
})
