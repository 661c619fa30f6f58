import { expect, test } from 'vitest'
import { dayAt, daysOf, historiesOf, valueAt, zAt } from '../../src/quality/visits.ts'
import { sampleVisits } from './sample-measurements.ts'

const VISITS = sampleVisits([
  { child: 7, day: 60, weight: 5, wei: 0.1 },
  { child: 3, day: 90, lenhei: 60, len: -1 },
  { child: 7, day: 30, weight: 4 },
  { child: 7, day: 60, weight: 5.2 },
  { child: 7, day: Number.NaN, weight: 9 },
])

test('each child by itself, in time, one day in the order given; without age a visit has no place in time', () => {
  expect(historiesOf(VISITS)).toEqual([[2, 0, 3], [1]])
})

test('days hold the places that have the value', () => {
  expect(daysOf(VISITS, 'berat', [2, 0, 3])).toEqual([[2], [0, 3]])
  expect(daysOf(VISITS, 'tinggi', [2, 0, 3])).toEqual([])
})

test('a value and its score by measure; what is not there is NaN', () => {
  expect([valueAt(VISITS, 'berat', 0), zAt(VISITS, 'berat', 0), dayAt(VISITS, 0)]).toEqual([5, 0.1, 60])
  expect([valueAt(VISITS, 'tinggi', 1), zAt(VISITS, 'tinggi', 1)]).toEqual([60, -1])
  expect([valueAt(VISITS, 'tinggi', 0), zAt(VISITS, 'berat', 9)]).toEqual([Number.NaN, Number.NaN])
})
