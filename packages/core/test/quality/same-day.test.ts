import { expect, test } from 'vitest'
import { findSameDay } from '../../src/quality/same-day.ts'
import { type SampleVisit, sampleVisits } from './sample-measurements.ts'

function find(visits: readonly SampleVisit[], trusted = [...visits.keys()]) {
  return findSameDay(sampleVisits(visits), 'tinggi', [...visits.keys()], trusted).map(({ place, against }) => [place, against])
}
const before = { day: 100, lenhei: 60, len: -1 }

test('the value nearest to the child’s curve on other days is kept', () => {
  expect(find([before, { day: 130, lenhei: 66, len: 1 }, { day: 130, lenhei: 62, len: -0.9 }])).toEqual([[1, 2]])
})

test('where nothing decides, the later entry is kept', () => {
  expect(
    find([
      { day: 130, lenhei: 62, len: 0 },
      { day: 130, lenhei: 62, len: 0 },
    ]),
  ).toEqual([[0, 1]])
})

test('a value that is not trusted is not kept beside one that is, and does not draw the curve', () => {
  const visits = [before, { day: 130, lenhei: 62, len: -0.9 }, { day: 130, lenhei: 620, len: 200 }, { day: 160, lenhei: 640, len: 200 }]
  expect(find(visits, [0, 1])).toEqual([[2, 1]])
  expect(find(visits, [0])).toEqual([[2, 1]])
})

test('one value a day is no repeat', () => {
  expect(find([before, { day: 130, lenhei: 62 }, { day: 130 }])).toEqual([])
})
