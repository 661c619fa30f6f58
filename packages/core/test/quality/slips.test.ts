import { describe, expect, test } from 'vitest'
import { areSwapped, findSlips, meantValue } from '../../src/quality/slips.ts'
import { type SampleVisit, sampleVisits } from './sample-measurements.ts'

const find = (visits: readonly SampleVisit[]) =>
  findSlips(sampleVisits(visits), [...visits.keys()]).map(({ kind, measure, place, proposal }) => [kind, measure, place, proposal])

test('exchanged weight and height are put back', () => {
  expect(find([{ day: 400, weight: 76, lenhei: 9.4 }])).toEqual([
    ['tertukar', 'berat', 0, 9.4],
    ['tertukar', 'tinggi', 0, 76],
  ])
  expect(areSwapped(9.4, 76)).toBe(false)
  expect(areSwapped(9400, 76)).toBe(false)
})

describe('units', () => {
  test.each([
    ['berat', 9400, 9.4],
    ['berat', 94, 9.4],
    ['tinggi', 0.76, 76],
    ['tinggi', 760, 76],
    ['tinggi', 7.6, 76],
  ] as const)('%s %d was meant to be %d', (measure, written, meant) => {
    expect(meantValue(measure, written, Number.NaN)).toBe(meant)
  })

  test('what is possible is doubted only beside another visit of the child', () => {
    expect(meantValue('berat', 1.2, Number.NaN)).toBeNull()
    expect(meantValue('berat', 1.2, 11.8)).toBe(12)
    expect(meantValue('berat', 9.4, 9)).toBeNull()
  })

  test('a proposal must fit the other visit', () => {
    expect(meantValue('tinggi', 313.6, 76.1)).toBeNull()
    expect(
      find([
        { day: 343, lenhei: 76.1 },
        { day: 434, lenhei: 313.6 },
      ]),
    ).toEqual([['mustahil', 'tinggi', 1, null]])
  })

  test('the nearest visit that is possible itself is the one compared with', () => {
    expect(
      find([
        { day: 30, weight: 4 },
        { day: 60, weight: 5000 },
        { day: 90, weight: 6000 },
      ]),
    ).toEqual([
      ['salah-satuan', 'berat', 1, 5],
      ['salah-satuan', 'berat', 2, 6],
    ])
  })

  test('zero, less, and nothing at all', () => {
    expect(meantValue('berat', 0, 9)).toBeNull()
    expect(find([{ day: 1, weight: 0 }, { day: 2 }, { day: 3, weight: -8 }])).toEqual([
      ['mustahil', 'berat', 0, null],
      ['mustahil', 'berat', 2, null],
    ])
  })
})
