import { expect, test } from 'vitest'
import { findOffCurve } from '../../src/quality/off-curve.ts'
import { sampleVisits } from './sample-measurements.ts'

const find = (zScores: readonly number[]) =>
  findOffCurve(sampleVisits(zScores.map((len, month) => ({ day: 30 * month, len }))), 'tinggi', [...zScores.keys()]).map(
    ({ place }) => place,
  )

test('one value far off is found, and its neighbours are not blamed for it', () => {
  expect(find([-1, -1.1, 6, -1, -0.9])).toEqual([2])
  expect(find([5, -1, -1.1, -1])).toEqual([0])
})

test('several are taken out one after the other, farthest first', () => {
  expect(find([-1, 12, -1, -1, -8, -1, -1])).toEqual([1, 4])
})

test('a child that falls behind, or catches up, is not an error', () => {
  expect(find([0, -0.8, -1.6, -2.4, -3.2, -4])).toEqual([])
  expect(find([-4, -4, -4, -1, -1, -1])).toEqual([])
})

test('of two values nobody knows which is wrong', () => {
  expect(find([-1, 9])).toEqual([])
  expect(find([-1, Number.NaN, 9])).toEqual([])
})
