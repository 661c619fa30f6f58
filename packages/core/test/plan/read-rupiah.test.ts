import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { sayRupiah } from '../../src/kit/say-rupiah.ts'
import { readRupiah } from '../../src/plan/read-rupiah.ts'

describe('money as it is typed', () => {
  it.each([
    ['Rp 1.250.000,00', '1250000'],
    ['Rp. 75 000', '75000'],
    ['1,250,000', '1250000'],
    ['1250000', '1250000'],
    ['1.250.000,-', '1250000'],
    ['1.250.000.-', '1250000'],
    ['IDR 10.000', '10000'],
    ['007', '7'],
    ['0', '0'],
    ['0,00', '0'],
    ['1.250', '1250'],
  ])('%s is %s', (typed, rupiah) => {
    expect(readRupiah(typed)).toEqual({ rupiah })
  })

  it.each(['', '  ', '-', 'Rp -', '–'])('“%s” is not told', (typed) => {
    expect(readRupiah(typed)).toEqual({ rupiah: null })
  })

  it.each([
    ['-5.000', 'uang-negatif'],
    ['(5.000)', 'uang-negatif'],
    ['Rp -5.000', 'uang-negatif'],
    ['Rp-5', 'uang-negatif'],
    ['5.000-', 'uang-negatif'],
    ['5.000,50', 'uang-pecahan'],
    ['5,5', 'uang-pecahan'],
    ['lima juta', 'uang-tak-terbaca'],
    ['1.25.000', 'uang-tak-terbaca'],
    ['1.250.000.00', 'uang-tak-terbaca'],
    ['1000000000000000', 'uang-tak-terbaca'],
    ['1,5 juta', 'uang-tak-terbaca'],
  ])('%s is refused: %s', (typed, fault) => {
    expect(readRupiah(typed)).toEqual({ fault })
  })

  it('stored as a number has a point for its decimal sign', () => {
    expect(readRupiah('1250.000', true)).toEqual({ rupiah: '1250' })
    expect(readRupiah('1250.5', true)).toEqual({ fault: 'uang-pecahan' })
    expect(readRupiah('-1250', true)).toEqual({ fault: 'uang-negatif' })
    expect(readRupiah('1.2E+9', true)).toEqual({ fault: 'uang-tak-terbaca' })
  })

  test.prop([fc.bigInt({ min: 0n, max: 10n ** 15n - 1n })])('reads back what is said', (rupiah) => {
    expect(readRupiah(`Rp ${sayRupiah(rupiah)}`)).toEqual({ rupiah: String(rupiah) })
  })
})
