import fc from 'fast-check'
import { expect, test } from 'vitest'
import { assessGroup } from '../../src/quality/assess-group.ts'
import { goldenSurvey } from '../survey/golden.ts'
import { qualityOf } from './sample-measurements.ts'

const { children, scores } = goldenSurvey('synthetic_survey_B_awkward.csv')
const MEASURED = { ...children, z: scores.z }
const places = fc.subarray(Array.from({ length: children.count }, (_, place) => place))

test('the order of the measurements does not matter', () => {
  fc.assert(
    fc.property(places, (own) => {
      const [forward, backward] = [assessGroup(MEASURED, own), assessGroup(MEASURED, own.toReversed())]
      expect(backward.len.moments.sd ?? 0).toBeCloseTo(forward.len.moments.sd ?? 0, 9)
      const withoutSums = { len: null, wei: null, wfl: null, bmi: null }
      expect({ ...backward, ...withoutSums }).toEqual({ ...forward, ...withoutSums })
    }),
    { numRuns: 30 },
  )
})

test('two groups together count what both count', () => {
  fc.assert(
    fc.property(places, (own) => {
      const rest = Array.from({ length: children.count }, (_, place) => place).filter((place) => !own.includes(place))
      const [one, other, both] = [own, rest, [...own, ...rest]].map((list) => assessGroup(MEASURED, list))
      expect((one?.missing.any ?? 0) + (other?.missing.any ?? 0)).toBe(both?.missing.any)
      expect((one?.len.whoFlagged ?? 0) + (other?.len.whoFlagged ?? 0)).toBe(both?.len.whoFlagged)
      expect(both?.digits.weight.counts).toEqual(
        both?.digits.weight.counts.map((_, digit) => (one?.digits.weight.counts[digit] ?? 0) + (other?.digits.weight.counts[digit] ?? 0)),
      )
    }),
    { numRuns: 30 },
  )
})

test('nobody: every figure says so, none is zero by accident', () => {
  const nobody = qualityOf({})
  expect(nobody.n).toBe(0)
  expect([nobody.digits.weight.score, nobody.heaping.test, nobody.sexes.ratio, nobody.len.moments.sd]).toEqual([null, null, null, null])
})

test('ages by completed month, and BMI only where it was scored', () => {
  const { ageMonths, bmi } = qualityOf({ month: [0.9, 1, 12.5, 59.99, 60, Number.NaN], len: [0] })
  expect(ageMonths).toHaveLength(60)
  expect([ageMonths[0], ageMonths[1], ageMonths[12], ageMonths[59]]).toEqual([1, 1, 1, 1])
  expect(bmi.n).toBe(0)
})
