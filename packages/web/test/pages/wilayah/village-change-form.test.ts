/** A village change is sent only when it is complete. */
import { describe, expect, it } from 'vitest'
import { EMPTY_FORM, toChange } from '../../../src/pages/wilayah/village-change-form.ts'

const ABOUT = { berlaku: '2025-07-01', dasar: 'Perda 3/2025' }

describe('toChange', () => {
  it('needs every field', () => {
    expect(toChange(EMPTY_FORM)).toBeNull()
    expect(toChange({ ...EMPTY_FORM, asal: ['76.01.01.2001'], baru: [{ kode: '', nama: 'Baru' }], berlaku: '2025-07-01' })).toBeNull()
  })

  it('names a village anew', () => {
    const form = { ...EMPTY_FORM, ...ABOUT, asal: ['76.01.01.2001'], baru: [{ kode: '', nama: ' Baru ' }] }
    expect(toChange(form)).toEqual({ kind: 'ganti-nama', kode: '76.01.01.2001', nama: 'Baru', ...ABOUT })
  })

  it('splits a village, codes with or without points', () => {
    const baru = [{ kode: '7601012010', nama: 'Timur' }]
    expect(toChange({ ...ABOUT, kind: 'pemekaran', asal: ['76.01.01.2001'], baru })).toEqual({
      kind: 'pemekaran',
      kode: '76.01.01.2001',
      baru: [{ kode: '76.01.01.2010', nama: 'Timur' }],
      ...ABOUT,
    })
    expect(toChange({ ...ABOUT, kind: 'pemekaran', asal: ['76.01.01.2001'], baru: [{ kode: '76.01', nama: 'Timur' }] })).toBeNull()
  })

  it('merges two or more', () => {
    const baru = [{ kode: '76.01.01.2010', nama: 'Bersatu' }]
    expect(toChange({ ...ABOUT, kind: 'penggabungan', asal: ['76.01.01.2001'], baru })).toBeNull()
    expect(toChange({ ...ABOUT, kind: 'penggabungan', asal: ['76.01.01.2001', '76.01.01.2002'], baru })).toMatchObject({
      kode: '76.01.01.2010',
    })
  })
})
