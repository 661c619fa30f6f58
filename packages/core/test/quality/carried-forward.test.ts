import { expect, test } from 'vitest'
import { findCarriedForward } from '../../src/quality/carried-forward.ts'
import { type SampleVisit, sampleVisits } from './sample-measurements.ts'

const find = (visits: readonly SampleVisit[]) =>
  findCarriedForward(sampleVisits(visits), 'tinggi', [...visits.keys()]).map(({ place, against }) => [place, against])

test('the value of the measuring day before, again and again', () => {
  expect(
    find([
      { day: 10, lenhei: 55.2 },
      { day: 40, lenhei: 55.2 },
      { day: 70, lenhei: 55.2 },
    ]),
  ).toEqual([
    [1, 0],
    [2, 1],
  ])
})

test('any value of that day counts, one of an earlier day does not', () => {
  const visits = [
    { day: 10, lenhei: 55.2 },
    { day: 40, lenhei: 57 },
    { day: 40, lenhei: 56.8 },
    { day: 70, lenhei: 56.8 },
    { day: 100, lenhei: 57 },
  ]
  expect(find(visits)).toEqual([[3, 2]])
})

test('a visit without the value is no measuring day, and one day is not two', () => {
  expect(find([{ day: 10, lenhei: 55 }, { day: 40 }, { day: 70, lenhei: 55 }])).toEqual([[2, 0]])
  expect(
    find([
      { day: 10, lenhei: 55 },
      { day: 10, lenhei: 55 },
    ]),
  ).toEqual([])
})
