import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CHILD_COLUMNS } from '../../src/intake/child-rows.ts'
import { maskRead } from '../../src/intake/mask-read.ts'

describe('maskRead', () => {
  it.each([
    ['nik', '990101550723000', '…3000'],
    ['nik', '12', '…'],
    ['nama', 'Anindya Contoh', 'A. C.'],
    ['alamat', 'Jalan Rekaan 12', 'J. R.'],
    ['berat', '9901015507230002', '…0002'],
    ['berat', '0812-3456-789', '…6789'],
    ['berat', '9400', '9400'],
    ['berat', 'Anindya', 'A.'],
    ['jk', 'X', 'X'],
    ['tglLahir', '30/02/2024', '30/02/2024'],
    ['tglLahir', '2024-01-17 07:49:21', '2024-01-17 07:49:21'],
    ['tglLahir', '31 Apr 2024', '31 Apr 2024'],
    ['tglLahir', '9901015507230002', '…0002'],
    ['berat', '9400 gram', '9400 gram'],
    ['desa', 'SARUDU 76.01.01.410723.9731', 'S. …9731'],
    ['posyandu', '76.01.01.410723.9731', '…9731'],
  ] as const)('%s %j', (column, text, shown) => {
    expect(maskRead(column, text)).toBe(shown)
  })

  it('has nothing to hide where nothing stands', () => {
    expect(maskRead('nama', null)).toBeNull()
  })

  it('shows no NIK and no name in any column, whatever stands around them', () => {
    fc.assert(
      fc.property(fc.constantFrom(...CHILD_COLUMNS), fc.string(), fc.string(), (column, before, after) => {
        const shown = maskRead(column, `${before} 9901015507230002 Anindya ${after}`) ?? ''
        expect(shown.replace(/\D/g, '')).not.toContain('990101550723')
        expect(shown).not.toContain('Anindya')
      }),
    )
  })
})
