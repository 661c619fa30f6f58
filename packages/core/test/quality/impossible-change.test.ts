import { describe, expect, test } from 'vitest'
import { findImpossibleChange, mostGain } from '../../src/quality/impossible-change.ts'
import { absent, goldenTable } from './golden.ts'
import { type SampleVisit, sampleVisits } from './sample-measurements.ts'

const find = (measure: 'berat' | 'tinggi', visits: readonly SampleVisit[]) =>
  findImpossibleChange(sampleVisits(visits), measure, [...visits.keys()]).map(({ kind, place, against }) => [kind, place, against])

describe('length', () => {
  test('one centimetre less may be an error of measurement, more is a loss', () => {
    expect(
      find('tinggi', [
        { day: 700, lenhei: 80.3 },
        { day: 730, lenhei: 79.3 },
      ]),
    ).toEqual([])
    expect(
      find('tinggi', [
        { day: 700, lenhei: 80.3 },
        { day: 730, lenhei: 79.2 },
      ]),
    ).toEqual([['panjang-turun', 1, 0]])
  })

  test('more than a child can grow in the time', () => {
    expect(
      find('tinggi', [
        { day: 700, lenhei: 80 },
        { day: 730, lenhei: 83.5 },
      ]),
    ).toEqual([])
    expect(
      find('tinggi', [
        { day: 700, lenhei: 80 },
        { day: 730, lenhei: 85 },
      ]),
    ).toEqual([['laju-mustahil', 1, 0]])
  })

  test('the limit is never below +3 SD of WHO’s velocity standards, and within 5 cm of them over six months', (ctx) => {
    const table = goldenTable('growth/who_ht_maxvel_3sd.csv')
    if (table === null) return ctx.skip(absent('growth/who_ht_maxvel_3sd.csv'))
    const ages = table.numbers('whoagegrp_ht')
    for (const months of [2, 3, 4, 6]) {
      table.numbers(`max_whoinc_${months}_ht`).forEach((most, row) => {
        const age = ages[row] ?? 0
        // From 24 months on WHO prints the figure of six months for every interval.
        if (Number.isNaN(most) || age + months > 60 || (age >= 24 && months < 6)) return
        const own = mostGain('tinggi', age, age + months)
        expect(own, `${age} months, over ${months}`).toBeGreaterThanOrEqual(most)
        if (months === 6) expect(own).toBeLessThanOrEqual(most + 5)
      })
    }
  })
})

describe('weight', () => {
  test('more than a child can gain, or lose', () => {
    expect(
      find('berat', [
        { day: 300, weight: 8 },
        { day: 330, weight: 9.1 },
      ]),
    ).toEqual([])
    expect(
      find('berat', [
        { day: 300, weight: 8 },
        { day: 330, weight: 9.6 },
      ]),
    ).toEqual([['laju-mustahil', 1, 0]])
    expect(
      find('berat', [
        { day: 300, weight: 8 },
        { day: 330, weight: 6.5 },
      ]),
    ).toEqual([])
    expect(
      find('berat', [
        { day: 300, weight: 8 },
        { day: 330, weight: 6.3 },
      ]),
    ).toEqual([['laju-mustahil', 1, 0]])
    expect(
      find('berat', [
        { day: 0, weight: 3.2 },
        { day: 5, weight: 2.3 },
      ]),
    ).toEqual([])
  })
})

describe('which of the two is wrong', () => {
  const lengths = (values: readonly number[]) => values.map((lenhei, month) => ({ day: 600 + 30 * month, lenhei }))

  test('the one that its neighbours contradict, and only that one', () => {
    expect(find('tinggi', lengths([80, 76, 81.5, 82]))).toEqual([['panjang-turun', 1, 0]])
    expect(find('tinggi', lengths([80, 83.4, 81.5, 82.2]))).toEqual([['panjang-turun', 1, 2]])
    expect(find('tinggi', lengths([84, 80.6, 81.3]))).toEqual([['panjang-turun', 0, 1]])
  })

  test('where nothing tells, the later', () => {
    expect(find('tinggi', lengths([84, 80.6]))).toEqual([['panjang-turun', 1, 0]])
  })

  test('a wrong value does not make those that follow wrong', () => {
    expect(find('tinggi', lengths([80, 70, 71, 82.5, 83]))).toEqual([
      ['panjang-turun', 1, 0],
      ['panjang-turun', 2, 0],
    ])
  })
})

test('time adds up over the bands of age, and never gives a limit back', () => {
  expect(mostGain('tinggi', 2, 4)).toBeCloseTo(2.5 + 5 + 3, 12)
  expect(mostGain('tinggi', 3, 3)).toBe(2.5)
  expect(mostGain('berat', 0, 60)).toBeCloseTo(0.8 + 5.4 + 3 + 4.2 + 24, 12)
})
