import { describe, expect, it } from 'vitest'
import { checkChildren } from '../../src/intake/check-children.ts'
import { day, LIST_PLACE, NIK, sampleChild } from './sample-child.ts'

describe('checkChildren', () => {
  it('leaves rows in order alone', () => {
    const rows = [sampleChild(), sampleChild({ row: 3, tanggalPengukuran: day('2024-03-15'), usia: null })]
    expect(checkChildren(rows, LIST_PLACE, null)).toEqual({ rows, issues: [] })
  })

  it('takes a shared NIK away and nothing else', () => {
    const rows = [sampleChild(), sampleChild({ row: 3, nama: 'Citra Umpama', tinggi: 69 })]
    const checked = checkChildren(rows, LIST_PLACE, null)
    expect(checked.rows).toEqual(rows.map((row) => ({ ...row, nik: null })))
  })

  it('says file, rows and contradictions in this order', () => {
    const rows = [
      sampleChild({ nik: null, nikState: 'disamarkan', jk: null }),
      sampleChild({ row: 3, nama: 'Danu Umpama' }),
      sampleChild({ row: 4, nama: 'Elok Umpama' }),
    ]
    const { issues } = checkChildren(rows, LIST_PLACE, null)
    expect(issues.map(({ code }) => code)).toEqual(['anak.nik-disamarkan', 'anak.wajib-kosong', 'anak.nik-banyak-anak'])
  })

  it('never says who a child is, however wrong the row', () => {
    const marker = {
      nik: NIK,
      nama: 'Bagas Contoh',
      ortu: 'Budi / Asih',
      alamat: 'Jalan Rekaan 1',
      berat: NIK,
      jk: 'Bagas Contoh',
      tglLahir: NIK,
    }
    const unread = { berat: 'telepon', jk: 'tak-dikenal', tglLahir: 'bukan-tanggal' } as const
    const bad = { raw: marker, unread, berat: null, jk: null, tglLahir: null } as const
    const rows = [sampleChild(bad), sampleChild({ ...bad, row: 3, nama: 'Citra Umpama', nikState: 'bukan-16' })]
    const { issues } = checkChildren(rows, LIST_PLACE, day('2024-01-01'))
    expect(issues.length).toBeGreaterThan(8)
    expect(JSON.stringify(issues)).not.toMatch(/990101550723|Bagas|Contoh|Citra|Umpama|Budi|Asih|Rekaan/i)
  })
})
