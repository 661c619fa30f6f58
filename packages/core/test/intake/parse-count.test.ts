import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseCount, parsePercent } from '../../src/intake/parse-count.ts'

describe('parseCount of typed text', () => {
  it.each([
    ['45', 45],
    [' 45 ', 45],
    ['0', 0],
    ['007', 7],
    ['1.234', 1234],
    ['1,234', 1234],
    ['1 234', 1234],
    ['1\u00a0234', 1234],
    ['1\u202f234', 1234],
    ['1.234.567', 1_234_567],
    ['1.234,0', 1234],
    ['1,234.00', 1234],
    ['1,234.000', 1234],
    ['12.000', 12_000],
    ['12,0', 12],
    ['12.0', 12],
    ['12,', 12],
    ["'45", 45],
    ['-0', 0],
  ])('%j is %d', (text, value) => {
    expect(parseCount(text, 'teks')).toEqual({ state: 'ada', value })
  })

  it.each([null, '', '  ', '-', ' – ', '—', '--'])('%j says nothing, which is not zero', (text) => {
    expect(parseCount(text, 'teks')).toEqual({ state: 'kosong' })
  })

  it.each([
    ['-5', 'negatif'],
    ['- 5', 'negatif'],
    ['(5)', 'negatif'],
    ['-1.234', 'negatif'],
    ['9,4', 'pecahan'],
    ['9.45', 'pecahan'],
    ['0.123', 'pecahan'],
    ['-9,4', 'pecahan'],
    ['dua', 'bukan-angka'],
    ['12 anak', 'bukan-angka'],
    ['12 34', 'bukan-angka'],
    ['12%', 'bukan-angka'],
    ['#DIV/0!', 'bukan-angka'],
    ['1.23.456', 'bukan-angka'],
    ['1e5', 'bukan-angka'],
    ['9'.repeat(30), 'bukan-angka'],
  ])('%j is %s', (text, state) => {
    expect(parseCount(text, 'teks')).toEqual({ state })
  })
})

describe('parseCount of a stored number', () => {
  it('takes the decimal point for what it is', () => {
    expect(parseCount('1.234', 'angka')).toEqual({ state: 'pecahan' })
    expect(parseCount('1234', 'angka')).toEqual({ state: 'ada', value: 1234 })
    expect(parseCount('-3', 'angka')).toEqual({ state: 'negatif' })
  })

  it('forgives the noise of spreadsheet sums', () => {
    expect(parseCount('456.99999999999994', 'angka')).toEqual({ state: 'ada', value: 457 })
  })

  it.each(['.', ',', ' ', ''])('reads any count back that is grouped with %j', (sign) => {
    fc.assert(
      fc.property(fc.nat(50_000_000), (count) => {
        const typed = String(count).replace(/\B(?=(\d{3})+$)/g, sign)
        expect(parseCount(typed, 'teks')).toEqual({ state: 'ada', value: count })
      }),
    )
  })
})

describe('parsePercent', () => {
  it.each([
    ['87,4', 87.4],
    ['87.4 %', 87.4],
    ['87%', 87],
    ['', null],
    ['-', null],
    ['#DIV/0!', undefined],
    ['1.234,5', undefined],
  ])('%j typed', (text, value) => {
    expect(parsePercent(text, 'teks')).toBe(value)
  })

  it('takes a stored number as it is', () => {
    expect(parsePercent('87.38049713193116', 'angka')).toBe(87.38049713193116)
  })
})
