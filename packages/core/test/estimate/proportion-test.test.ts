import { expect, test } from 'vitest'
import { testCounts, testProportion, testUniform } from '../../src/estimate/proportion-test.ts'

test('with Yates’ correction: 60 of 100 against one half', () => {
  expect(testProportion(60, 100, 0.5)).toMatchObject({ statistic: 3.61, df: 1 })
  expect(testProportion(60, 100, 0.5)?.p).toBeCloseTo(0.05743311963200357, 10)
})

test('the correction is never more than the difference', () => {
  expect(testProportion(1, 2, 0.5)).toEqual({ statistic: 0, df: 1, p: 1 })
  expect(testProportion(25, 50, 0.498)?.statistic).toBeCloseTo(0, 12)
})

test('nobody counted: no test', () => {
  expect(testProportion(0, 0, 0.5)).toBeNull()
  expect(testUniform([0, 0, 0])).toBeNull()
})

test('Pearson’s chi-square against given and against equal counts', () => {
  expect(testCounts([10, 20], [15, 15])).toMatchObject({ statistic: 10 / 3, df: 1 })
  expect(testUniform([5, 5, 5, 5])).toEqual({ statistic: 0, df: 3, p: 1 })
})
