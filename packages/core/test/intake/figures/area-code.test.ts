import { describe, expect, it } from 'vitest'
import { codeDigits, codeSystem, readAreaCode, saysBps } from '../../../src/intake/figures/area-code.ts'

describe('area codes', () => {
  it.each([
    ['2001', '2001'],
    ['12', '0012'],
    ['2001.0', '2001'],
    ['7601012001', '7601012001'],
    ['76.01.01.2001', '7601012001'],
    ['76.01.01.2001.001', '7601012001'],
    ['7601012001001', '7601012001'],
    ['76010', null],
    ['Desa', null],
    ['', null],
  ])('%s has the digits %s', (written, digits) => {
    expect(codeDigits(written)).toBe(digits)
  })

  it('judges a column as a whole: one code that cannot be Kemendagri’s makes it BPS’s', () => {
    expect(codeSystem(['7601012001', '7601011002'])).toBe('kemendagri')
    expect(codeSystem(['1275010001', '1275012001'])).toBe('bps')
    expect(codeSystem(['2001', '7'])).toBe('akhir')
    expect(codeSystem(['', '-'])).toBeNull()
  })

  it('writes each system in one spelling', () => {
    expect(readAreaCode('7601012001', 'kemendagri')).toEqual({ system: 'kemendagri', kode: '76.01.01.2001' })
    expect(readAreaCode('1275012001', 'bps')).toEqual({ system: 'bps', kode: '1275012001' })
    expect(readAreaCode('7', 'kemendagri')).toEqual({ system: 'akhir', kode: '0007' })
    expect(readAreaCode('x', 'bps')).toBeNull()
  })
})

describe('a column of BPS codes', () => {
  it('is told by ten digits that cannot be Kemendagri’s, or by seven', () => {
    expect(saysBps(['7605010001', '7605012001'])).toBe(true)
    expect(saysBps(['7605010', '7605020'])).toBe(true)
    expect(saysBps(['7601012001', '76.01.01.2002'])).toBe(false)
    expect(saysBps(['2001', ''])).toBe(false)
  })
})
