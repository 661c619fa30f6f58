import { expect, test } from 'vitest'
import { countHistory, countRepeated, countWrong, markHistory } from '../../src/quality/history-marks.ts'
import { sampleVisits } from './sample-measurements.ts'

const MARKS = markHistory(
  sampleVisits([
    { child: 1, day: 400, lenhei: 72, weight: 8 },
    { child: 1, day: 430, lenhei: 72, weight: 8.3 },
    { child: 2, day: 500, lenhei: 80, weight: 10 },
    { child: 2, day: 530, lenhei: 78.5, weight: 10 },
    { child: 3, day: 500, lenhei: 9.1, weight: 82 },
  ]),
)

test('repeats among the values that have a day before them', () => {
  expect(countRepeated(MARKS, [0, 1, 2, 3])).toEqual({ weight: { cases: 1, n: 2 }, height: { cases: 1, n: 2 } })
  expect(countRepeated(MARKS, [0, 2, 4]).height).toEqual({ cases: 0, n: 0 })
})

test('errors by kind, of two values each; repeats are not among them', () => {
  const { values, counts } = countHistory(MARKS, [0, 1, 2, 3, 4])
  expect(values).toBe(10)
  expect(counts).toMatchObject({ 'panjang-turun': 1, tertukar: 2, 'hari-sama': 0 })
  expect(counts).not.toHaveProperty('nilai-diulang')
  expect(countWrong(MARKS, [0, 1, 2, 3, 4])).toEqual({ cases: 3, n: 10 })
})
