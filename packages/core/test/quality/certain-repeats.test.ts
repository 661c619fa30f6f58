import { expect, test } from 'vitest'
import { certainRepeats } from '../../src/quality/certain-repeats.ts'
import { type SampleVisit, sampleVisits } from './sample-measurements.ts'

const certain = (visits: readonly SampleVisit[], group?: string) => [...certainRepeats(sampleVisits(visits), () => group ?? null)]
const tenth = (value: number) => Math.round(10 * value) / 10
/** A child of three that is measured every month; `copied`: at these visits the one before is written again. */
function history(child: number, copied: readonly number[]): SampleVisit[] {
  const visits: SampleVisit[] = []
  for (let month = 0; month < 12; month += 1) {
    const before = visits.at(-1)
    const own = {
      child,
      day: 1100 + 30 * month,
      weight: tenth(13 + 0.17 * child + 0.23 * month),
      lenhei: tenth(92 + 0.37 * child + 0.67 * month),
    }
    visits.push(copied.includes(month) && before !== undefined ? { ...before, day: own.day } : own)
  }
  return visits
}

test('an infant does not measure the same a month later, a child of four now and then does', () => {
  const infant = [
    { day: 40, weight: 4.5, lenhei: 55.2 },
    { day: 72, weight: 4.5, lenhei: 55.2 },
  ]
  expect(certain(infant)).toEqual([1])
  expect(certain(infant.map((visit) => ({ ...visit, day: visit.day + 1400 })))).toEqual([])
})

test('weight and height both: a height alone repeats by chance', () => {
  expect(
    certain([
      { day: 40, weight: 4.5, lenhei: 55.2 },
      { day: 72, weight: 5.3, lenhei: 55.2 },
      { day: 100, lenhei: 55.2 },
    ]),
  ).toEqual([])
})

test('one repeat of a child may be chance, six of eleven are not', () => {
  expect(certain(history(1, [5]))).toEqual([])
  expect(certain(history(1, [2, 3, 5, 7, 8, 10]))).toHaveLength(6)
})

test('a posyandu that copies is believed in none of its repeats', () => {
  const children = Array.from({ length: 30 }, (_, child) => history(child, [3, 8])).flat()
  expect(certain(children)).toEqual([])
  expect(certain(children, 'Melati')).toHaveLength(60)
})
