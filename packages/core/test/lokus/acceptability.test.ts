import { describe, expect, test } from 'vitest'
import { type Question, sayAcceptability, startQuestion, weightRuleOf } from '../../src/lokus/acceptability.ts'

const QUESTION: Question = {
  criteria: [
    { key: 'prevalensi', direction: 'tinggi', values: [40, 20, 10] },
    { key: 'krs', direction: 'tinggi', values: [10, 30, 5] },
  ],
  normalisation: 'minmax',
  weights: [0.6, 0.4],
  rule: 'bebas',
  spread: 0.25,
  shares: [null, null, null],
  k: 1,
  seed: 7,
}

function ask(change: Partial<Question>, draws = 4000) {
  const run = startQuestion({ ...QUESTION, ...change })
  run.advance(draws)
  return sayAcceptability(run.result())
}

describe('how a choice holds', () => {
  test('under any weights at all, by the share of weights that favour a village', () => {
    const [first, second, third] = ask({})
    // Scores (1, 0.2), (1/3, 1), (0, 0): the first leads while its weight w satisfies 0.8 − 0.8 w < 2/3 w, that is from 6/11.
    expect(first?.chosen).toBeCloseTo(5 / 11, 1)
    expect(second?.chosen).toBeCloseTo(6 / 11, 1)
    expect([third?.chosen, third?.band, third?.centralWeights]).toEqual([0, 'bukan', null])
    expect(first?.centralWeights?.[0]).toBeCloseTo((6 / 11 + 1) / 2, 1)
    expect(first?.band).toBe('abu-abu')
  })

  test('in the order of importance, and within limits of the weights', () => {
    expect(ask({ rule: 'urut' })[0]?.chosen).toBeCloseTo(10 / 11, 1)
    expect(ask({ rule: 'rentang', spread: 0.05 })[0]?.chosen).toBe(1)
    const wide = weightRuleOf({ ...QUESTION, rule: 'rentang', weights: [0.9, 0.1] })
    const between = wide.kind === 'rentang' ? [wide.low, wide.high] : []
    expect(between.map((limits) => limits.map((limit) => Math.round(1000 * limit)))).toEqual([
      [675, 75],
      [1000, 125],
    ])
    expect(weightRuleOf({ ...QUESTION, rule: 'urut', weights: [0.2, 0.2, 0.6] })).toEqual({ kind: 'urut', order: [2, 0, 1] })
  })

  test('with the figures drawn too: few children make a village less sure', () => {
    const fixed: Partial<Question> = { rule: 'rentang', spread: 0, weights: [1, 0] }
    expect(ask(fixed)[0]?.chosen).toBe(1)
    const few = { a: 2.5, b: 3.5, measured: 5 }
    const drawn = ask({ ...fixed, shares: [few, { a: 200.5, b: 800.5, measured: 1000 }, null] })
    expect(drawn[0]?.chosen).toBeGreaterThan(0.75)
    expect(drawn[0]?.chosen).toBeLessThan(0.95)
  })

  test('the same seed gives the same answer, whatever the portions', () => {
    const run = startQuestion(QUESTION)
    for (let portion = 0; portion < 4; portion += 1) run.advance(1000)
    expect(sayAcceptability(run.result())).toEqual(ask({}))
  })
})
