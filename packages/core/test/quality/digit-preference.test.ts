import fc from 'fast-check'
import { expect, test } from 'vitest'
import { digitPreference } from '../../src/quality/digit-preference.ts'

const EVEN = Array.from({ length: 100 }, (_, tenth) => 5 + tenth / 10)

test('each digit as often: score 0', () => {
  expect(digitPreference(EVEN, 1)).toMatchObject({ n: 100, score: 0, verdict: 'sangat-baik' })
  expect(digitPreference(EVEN, 1).counts).toEqual(Array.from({ length: 10 }, () => 10))
})

test('one digit only: score 100, however few or many the values', () => {
  expect(digitPreference([8.5], 1).score).toBeCloseTo(100, 12)
  expect(digitPreference(EVEN.map(Math.floor), 1)).toMatchObject({ score: 100, verdict: 'bermasalah' })
})

test('values with more decimals than the instrument are rounded as they print', () => {
  expect(digitPreference([8.45, 8.46, 9.96, 152], 1).counts).toEqual([2, 0, 0, 0, 1, 1, 0, 0, 0, 0])
  expect(digitPreference([152], 0).counts[2]).toBe(1)
})

test('no values: no score, which is not a good one', () => {
  expect(digitPreference([Number.NaN], 1)).toMatchObject({ n: 0, test: null, score: null, verdict: null })
})

test('the order of the values does not matter, and writing each twice changes no score', () => {
  const list = fc.array(fc.integer({ min: 20, max: 250 }), { minLength: 1 }).map((tenths) => tenths.map((value) => value / 10))
  fc.assert(
    fc.property(list, (values) => {
      const { score } = digitPreference(values, 1)
      expect(digitPreference(values.toReversed(), 1).score).toBe(score)
      expect(digitPreference([...values, ...values], 1).score).toBeCloseTo(score ?? -1, 9)
    }),
  )
})
