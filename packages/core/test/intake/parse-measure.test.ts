import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseMeasure } from '../../src/intake/parse-measure.ts'

describe('parseMeasure of typed text', () => {
  it.each([
    ['9,4', 9.4, null],
    ['9.4', 9.4, null],
    ['75,5', 75.5, null],
    ['12.500', 12.5, null],
    ["'9,4", 9.4, null],
    ['9,4 kg', 9.4, 'kg'],
    ['9400gr', 9400, 'gram'],
    ['75 cm', 75, 'cm'],
    ['0,75 m', 0.75, 'm'],
    ['-1,23', -1.23, null],
    ['−1,23', -1.23, null],
    ['+0,5', 0.5, null],
    ['-0', 0, null],
  ])('%j', (text, value, unit) => {
    expect(parseMeasure(text, 'teks')).toEqual({ state: 'ada', value, unit })
  })

  it.each([
    [null, 'kosong'],
    ['', 'kosong'],
    ['-', 'kosong'],
    ['–', 'kosong'],
    ['sembilan', 'bukan-angka'],
    ['9,4,1', 'bukan-angka'],
    ['9 4', 'bukan-angka'],
    ['#REF!', 'bukan-angka'],
    ['08123456789', 'telepon'],
    ['0812-3456-789', 'telepon'],
    ['+62 812 3456 789', 'telepon'],
    ['9901015507230002', 'telepon'],
  ])('%j is %s', (text, state) => {
    expect(parseMeasure(text, 'teks')).toEqual({ state })
  })
})

describe('parseMeasure of a stored number', () => {
  it('takes it as it is', () => {
    expect(parseMeasure('9.399999999999999', 'angka')).toEqual({ state: 'ada', value: 9.399999999999999, unit: null })
    expect(parseMeasure('8123456789', 'angka')).toEqual({ state: 'telepon' })
    expect(parseMeasure('=A1', 'angka')).toEqual({ state: 'bukan-angka' })
  })
})

it('reads any decimal back, with comma and with point', () => {
  fc.assert(
    fc.property(fc.integer({ min: -99_999, max: 99_999 }), fc.nat(3), (units, digits) => {
      const value = units / 10 ** digits
      const text = value.toFixed(digits)
      for (const typed of [text, text.replace('.', ',')]) {
        expect(parseMeasure(typed, 'teks')).toEqual({ state: 'ada', value: value === 0 ? 0 : value, unit: null })
      }
    }),
  )
})
