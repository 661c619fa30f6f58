import { describe, expect, it } from 'vitest'
import { normaliseName, withNumeral, withoutBrackets } from '../../src/wilayah/normalise-name.ts'

describe('normaliseName', () => {
  it.each([
    ['BULUMARIO', 'Bulu Mario'],
    ['DESA PADANG TINGGI I', 'Padang-Tinggi 1'],
    ['Kel. Pasar Baru', 'PASAR  BARU'],
    ["Ma'rang", 'Marang'],
    ['Gunung Tiga 02', 'Gunung Tiga II'],
    ['Désa Kumasari', 'Desa Kumasari'],
    ['Desa/Kel. Sarudu', 'SARUDU'],
    ['KEL/DESA Sarudu', 'SARUDU'],
    ['SaruduII', 'Sarudu 2'],
  ])('reads %s and %s as one name', (written, official) => {
    expect(normaliseName(written)).toBe(normaliseName(official))
  })

  it.each([
    ['Padang Tinggi I', 'Padang Tinggi II'],
    ['Suka Maju', 'Suka Mulya'],
    ['Desa Baru', 'Desa Lama'],
    ['PERMAII', 'PERMA 2'],
    ['Simpang Ampat', 'Simpang 4'],
  ])('keeps %s and %s apart', (a, b) => {
    expect(normaliseName(a)).not.toBe(normaliseName(b))
  })

  it('does not take the first word for a numeral', () => {
    expect(normaliseName('V Koto')).toBe('VKOTO')
  })

  it('is empty for a text without letters or digits', () => {
    expect(normaliseName(' -. ')).toBe('')
  })
})

describe('withoutBrackets', () => {
  it('drops round and square brackets with what is in them', () => {
    expect(normaliseName(withoutBrackets('Kulu (Godang) [lama]'))).toBe('KULU')
  })
})

describe('withNumeral', () => {
  it('writes a number in words behind a name in digits, never a name that is one', () => {
    expect(['Sarudu Dua', 'SARUDU TIGA ', 'Dua', 'Tiga Desa'].map(withNumeral)).toEqual(['Sarudu 2', 'SARUDU 3 ', 'Dua', 'Tiga Desa'])
  })
})
