import { expect, test } from 'vitest'
import { averageOfOthers } from '../../src/quality/curve-average.ts'
import { sampleVisits } from './sample-measurements.ts'

const VISITS = sampleVisits([
  { day: 100, len: -1 },
  { day: 130, len: 4 },
  { day: 130, len: 3 },
  { day: 160, len: -2 },
  { day: 400, len: 5 },
])
const ALL = [0, 1, 2, 3, 4]

test('near days weigh most, the own day not at all', () => {
  const near = averageOfOthers(VISITS, 'tinggi', [0, 1, 2, 3], 1)
  expect(near).toBeCloseTo(-1.5, 12)
  expect(averageOfOthers(VISITS, 'tinggi', ALL, 1)).toBeGreaterThan(near)
  expect(averageOfOthers(VISITS, 'tinggi', ALL, 1)).toBeLessThan(-1)
})

test('one can be left out; without others there is no average', () => {
  expect(averageOfOthers(VISITS, 'tinggi', [0, 1, 3], 1, 3)).toBe(-1)
  expect(averageOfOthers(VISITS, 'tinggi', [1, 2], 1)).toBeNaN()
  expect(averageOfOthers(VISITS, 'berat', ALL, 1)).toBeNaN()
})
