import type { District } from '@konvergen/core/wilayah/district.ts'
import { describe, expect, it } from 'vitest'
import { columnOf } from '../../src/opd-sheet/columns.ts'
import { parseOffices } from '../../src/opd-sheet/parse.ts'

const district: District = {
  kode: '99.01',
  nama: 'Kabupaten Contoh',
  provinsi: 'Provinsi Contoh',
  kecamatan: [
    { kode: '99.01.01', nama: 'Hulu' },
    { kode: '99.01.02', nama: 'Hilir' },
  ],
  desa: [
    { kode: '99.01.01.2001', nama: 'Sukamaju', kecamatan: '99.01.01' },
    { kode: '99.01.02.2001', nama: 'Sukamaju', kecamatan: '99.01.02' },
    { kode: '99.01.02.2002', nama: 'Air Dingin', kecamatan: '99.01.02' },
  ],
}

const codes = (text: string) => parseOffices(text, district).issues.map(({ code, place }) => [code, place.cell])

describe('parseOffices', () => {
  it('reads what is copied from a spreadsheet, headings in any order and under a title', () => {
    const text = [
      'DAFTAR PEJABAT',
      'No\tPejabat\tJabatan\tNama OPD\tSingkatan\tNo. HP\tE-mail\tTMT',
      '1\tSri Contoh\tKepala Dinas\tDinas  Kesehatan\tDinkes\t0812-3456-7890\tSri@Contoh.GO.ID\t31/01/2026',
      '',
      '2\t\t\tPuskesmas Hulu\t\t\t\t',
    ].join('\n')
    const { rows, issues } = parseOffices(text, district)
    expect(issues).toEqual([])
    expect(rows).toEqual([
      {
        row: 3,
        jenis: 'opd',
        nama: 'Dinas Kesehatan',
        singkatan: 'Dinkes',
        wilayah: null,
        pejabat: 'Sri Contoh',
        jabatan: 'Kepala Dinas',
        telepon: '081234567890',
        surel: 'sri@contoh.go.id',
        mulai: '2026-01-31',
      },
      expect.objectContaining({ row: 5, jenis: 'puskesmas', nama: 'Puskesmas Hulu', pejabat: null }),
    ])
  })

  it('says which cell could not be used, and repeats no number of a person', () => {
    const text =
      'Jenis;Nama lembaga;Wilayah;Pejabat;Telepon;Surel;Mulai\nEntah;Posyandu Melati;Sukamaju;Ani;bukan;juga bukan;besok\nOPD;;;;;;'
    expect(codes(text)).toEqual([
      ['lembaga.jenis-tak-dikenal', 'A2'],
      ['lembaga.wilayah-tak-dikenal', 'C2'],
      ['lembaga.telepon-tak-terbaca', 'E2'],
      ['lembaga.surel-tak-terbaca', 'F2'],
      ['lembaga.tanggal-tak-terbaca', 'G2'],
      ['lembaga.pejabat-tanpa-jabatan', 'D2'],
      ['lembaga.tanpa-nama', 'B3'],
    ])
    const { rows, issues } = parseOffices(text, district)
    expect(rows).toMatchObject([{ jenis: 'posyandu', wilayah: null, telepon: null, mulai: null }])
    expect(JSON.stringify(issues)).not.toContain('bukan')
  })

  it('finds an area by code, by a name that is borne once, and by its level', () => {
    const areas = ['99.01.01.2001', 'Desa Air Dingin', 'Kec. Hulu', 'Sukamaju'].map(
      (area) => parseOffices(`Nama lembaga;Wilayah\nPosyandu Mawar;${area}`, district).rows[0]?.wilayah,
    )
    expect(areas).toEqual(['99.01.01.2001', '99.01.02.2002', '99.01.01', null])
  })

  it('asks for the headings', () => {
    expect(codes('Dinas Kesehatan;Dinkes\nDinas Sosial;Dinsos')).toEqual([['lembaga.tanpa-judul', null]])
    expect(parseOffices('OPD\nDinas Sosial', district).rows).toMatchObject([{ nama: 'Dinas Sosial' }])
  })
})

describe('columnOf', () => {
  it('knows headings whatever their signs', () => {
    expect(['No. HP', 'Desa/Kelurahan', 'Keterangan'].map(columnOf)).toEqual(['telepon', 'wilayah', null])
  })
})
