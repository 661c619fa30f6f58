import { describe, expect, test } from 'vitest'
import { draftLokusTexts, lokusAnnex } from '../../src/lokus/lokus-decree.ts'

describe('the decree on lokus', () => {
  const decided = { kind: 'perluasan', year: 2022, basis: 'Rembuk Stunting 7 April 2022', villages: 50 } as const

  test('says what was decided, for which year and on which basis', () => {
    const texts = draftLokusTexts({ kabupaten: 'Kaur', isKota: false }, decided)
    expect(texts.pejabat).toBe('BUPATI KAUR')
    expect(texts.tentang).toBe('PERLUASAN DESA/KELURAHAN LOKUS PERCEPATAN PENURUNAN STUNTING KABUPATEN KAUR TAHUN 2022')
    expect(texts.diktum[0]).toContain('Menambahkan 50 desa/kelurahan sebagai lokus')
    expect(texts.menimbang[1]).toContain('Rembuk Stunting 7 April 2022')
    expect(draftLokusTexts({ kabupaten: 'Bengkulu', isKota: true }, { ...decided, kind: 'kelulusan' }).diktum[0]).toMatch(
      /^Menyatakan lulus 50 desa\/kelurahan dari lokus .* Kota Bengkulu/,
    )
  })

  test('its annex lists the villages by code with figures as they were; not known is no zero', () => {
    const village = { kecamatan: 'Kaur Utara', prevalence: 12.345, cases: 1234, status: 'perluasan', alasan: null } as const
    const { judul, heads, widths, rows } = lokusAnnex(2022, [
      { ...village, kode: '17.04.01.2002', nama: 'Dua' },
      { ...village, kode: '17.04.01.2001', nama: 'Satu', prevalence: null, cases: null, alasan: 'Terpencil' },
    ])
    expect(judul).toBe('DAFTAR DESA/KELURAHAN LOKUS TAHUN 2022')
    expect(widths).toHaveLength(heads.length)
    expect(rows).toEqual([
      ['1', '17.04.01.2001', 'Satu', 'Kaur Utara', 'tidak diketahui', 'tidak diketahui', 'Perluasan', 'Terpencil'],
      ['2', '17.04.01.2002', 'Dua', 'Kaur Utara', '1.234', '12,3\u00A0%', 'Perluasan', ''],
    ])
  })
})
