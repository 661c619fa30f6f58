import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { MeasureColumn } from '../../src/intake/child-rows.ts'
import { MEASURE_LIMITS, proposeSwap, readMeasure } from '../../src/intake/read-measure.ts'

const COLUMNS = Object.keys(MEASURE_LIMITS) as MeasureColumn[]

describe('readMeasure', () => {
  it.each([
    ['berat', '9,4', 9.4],
    ['tinggi', '75,5', 75.5],
    ['lila', '14', 14],
    ['bbLahir', '3,1', 3.1],
    ['bbLahir', '3.100', 3.1],
    ['tbLahir', '49 cm', 49],
  ] as const)('%s %j is taken', (column, text, value) => {
    expect(readMeasure(column, text, 'teks')).toEqual({ value, unread: null, repair: null, asRead: value })
  })

  it.each([
    ['berat', '9400', 9.4, 'gram'],
    ['bbLahir', '3100', 3.1, 'gram'],
    ['bbLahir', '850 gr', 0.85, 'gram'],
    ['bbLahir', '31', 3.1, 'koma-hilang'],
    ['berat', '94', 9.4, 'koma-hilang'],
    ['tinggi', '755', 75.5, 'koma-hilang'],
    ['tinggi', '0,755', 75.5, 'meter'],
    ['tinggi', '1.02', 102, 'meter'],
    ['tbLahir', '0,49', 49, 'meter'],
    ['tbLahir', '490', 49, 'koma-hilang'],
    ['lila', '140', 14, 'milimeter'],
  ] as const)('%s %j is proposed as %d, not taken', (column, text, to, rule) => {
    const reading = readMeasure(column, text, 'teks')
    expect(reading).toMatchObject({ value: null, unread: 'di-luar-batas', repair: { column, to, rule } })
    expect(reading.repair?.from).toBe(reading.asRead)
  })

  it.each([
    ['berat', '8888', 'sandi'],
    ['tinggi', '888.8', 'sandi'],
    ['tinggi', '9999', 'sandi'],
    ['berat', '45308', 'serial'],
    ['tinggi', '08123456789', 'telepon'],
    ['tinggi', '200', 'di-luar-batas'],
    ['tinggi', '2', 'di-luar-batas'],
    ['berat', '0', 'nol'],
    ['tinggi', '0,0', 'nol'],
    ['berat', '-9', 'negatif'],
    ['berat', 'berat', 'bukan-angka'],
  ] as const)('%s %j: %s and no guess', (column, text, unread) => {
    expect(readMeasure(column, text, 'teks')).toMatchObject({ value: null, unread, repair: null })
  })

  it('takes 88,8 cm for a height and not for a code', () => {
    expect(readMeasure('tinggi', '88.8', 'teks').value).toBe(88.8)
  })

  it.each(['bbLahir', 'tbLahir'] as const)('%s 0 was not recorded', (column) => {
    for (const text of ['0', '0,0', '-', '', null]) {
      expect(readMeasure(column, text, 'teks')).toEqual({ value: null, unread: null, repair: null, asRead: null })
    }
  })

  it('never gives a value or a proposal beyond the limits', () => {
    fc.assert(
      fc.property(fc.constantFrom(...COLUMNS), fc.double({ min: 0, max: 1e6, noNaN: true }), (column, number) => {
        const { least, most } = MEASURE_LIMITS[column]
        const { value, repair } = readMeasure(column, String(number), 'angka')
        const given = [value, repair?.to ?? null].filter((each) => each !== null)
        expect(given.every((each) => each >= least && each <= most)).toBe(true)
      }),
    )
  })
})

describe('proposeSwap', () => {
  it('sees a weight above the height', () => {
    expect(proposeSwap(75.5, 9.4)).toEqual([
      { column: 'berat', from: 75.5, to: 9.4, rule: 'tertukar' },
      { column: 'tinggi', from: 9.4, to: 75.5, rule: 'tertukar' },
    ])
  })

  it.each([
    [9.4, 75.5],
    [9400, 75.5],
    [9.4, 0.755],
    [12, 1.02 / 10],
    [null, 75.5],
    [75.5, null],
  ])('%j kg and %j cm are not swapped', (berat, tinggi) => {
    expect(proposeSwap(berat, tinggi)).toBeNull()
  })
})
