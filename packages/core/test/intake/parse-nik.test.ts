import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nikAgreesWithBirth, nikBirth, parseNik } from '../../src/intake/parse-nik.ts'
import type { Day } from '../../src/kit/day.ts'

const GIRL = '9901015507230002'

describe('parseNik of typed text', () => {
  it.each([GIRL, ` ${GIRL} `, `'${GIRL}`, `="${GIRL}"`, '9901 0155 0723 0002', '99.01.01.550723.0002'])('%j', (text) => {
    expect(parseNik(text, 'teks')).toEqual({ nik: GIRL, state: 'ada' })
  })

  it.each([
    [null, 'kosong'],
    ['', 'kosong'],
    ['-', 'kosong'],
    ['0', 'kosong'],
    ['02022**********', 'disamarkan'],
    ['9901XXXXXXXXXXXX', 'disamarkan'],
    ['3.2E+15', 'ilmiah'],
    ['3,20101E+15', 'ilmiah'],
    ['9901015507230O02', 'huruf'],
    ['BELUM ADA', 'huruf'],
    ['990101550723000', 'bukan-16'],
    ['99010155072300021', 'bukan-16'],
    ['1111111111111111', 'contoh'],
    ['1234567890123456', 'contoh'],
    ['9901015507230000', 'contoh'],
    ['9901013313230002', 'contoh'],
    ['9901017207230002', 'contoh'],
    ['0901015507230002', 'contoh'],
  ])('%j is %s', (text, state) => {
    expect(parseNik(text, 'teks')).toEqual({ nik: null, state })
  })
})

describe('parseNik of a stored number', () => {
  it('keeps digits that no double could have lost', () => {
    expect(parseNik('3201015507230002', 'angka').state).toBe('ada')
  })

  it.each(['3201015507230000', '3201015507230010', '9901015507230002'])('%s may be rounded', (text) => {
    expect(parseNik(text, 'angka')).toEqual({ nik: null, state: 'dibulatkan' })
  })
})

describe('nikBirth', () => {
  it('takes 40 from the day of a girl', () => {
    expect(nikBirth(GIRL)).toEqual({ day: 15, month: 7, year: 23, sex: 'P' })
    expect(nikBirth('9901013107230002')).toEqual({ day: 31, month: 7, year: 23, sex: 'L' })
    expect(nikAgreesWithBirth(GIRL, '2023-07-15' as Day)).toBe(true)
    expect(nikAgreesWithBirth(GIRL, '2023-07-16' as Day)).toBe(false)
  })
})

it('never gives anything but sixteen digits', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...Array.from('0123456789.,E+*- x')) }),
      fc.constantFrom('teks', 'angka'),
      (text, storedAs) => {
        const { nik, state } = parseNik(text, storedAs)
        expect(state === 'ada').toBe(nik !== null)
        if (nik !== null) expect(nik).toMatch(/^[1-9]\d{15}$/)
      },
    ),
  )
})
