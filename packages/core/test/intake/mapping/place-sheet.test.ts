import { describe, expect, it } from 'vitest'
import type { FigureTable } from '../../../src/intake/figures/figure-table.ts'
import { placeSheet, type SheetLevel } from '../../../src/intake/mapping/place-sheet.ts'

const DISTRICT = {
  kode: '99.01',
  nama: 'Kabupaten Rekaan',
  provinsi: 'Rekaan',
  kecamatan: [
    { kode: '99.01.01', nama: 'Hulu' },
    { kode: '99.01.02', nama: 'Hilir' },
  ],
  desa: [
    { kode: '99.01.01.2001', nama: 'Muara', kecamatan: '99.01.01' },
    { kode: '99.01.01.2002', nama: 'Karang', kecamatan: '99.01.01' },
    { kode: '99.01.02.2001', nama: 'Tanjung', kecamatan: '99.01.02' },
  ],
}
type Written = [nama: string, value: number | null, code?: string]
const tableOf = (rows: readonly Written[]): FigureTable<string> => ({
  sheet: 'S',
  total: null,
  headers: {},
  rows: rows.map(([nama, value], index) => ({
    row: index + 2,
    kabupaten: '',
    kecamatan: '',
    kode: null,
    nama,
    periode: null,
    counts: { 'D06/nilai': { value, raw: String(value), cell: `C${index + 2}` } },
  })),
})
const place = (
  level: SheetLevel,
  rows: readonly Written[],
  aliases: ReadonlyMap<string, string> = new Map(),
  bpsCodes = new Map<string, string>(),
) =>
  placeSheet(
    tableOf(rows),
    level,
    rows.map(([, , code = '']) => code),
    { district: DISTRICT, aliases, bpsCodes },
    'f.xlsx',
  )
const codes = (placed: ReturnType<typeof place>) => placed.issues.map(({ code }) => code)

describe('the rows of a sheet', () => {
  it('are placed by name, and say what they miss', () => {
    const placed = place('desa', [
      ['MUARA', 3],
      ['Desa Tanjung', 4],
    ])
    expect(placed.areas).toEqual(['99.01.01.2001', '99.01.02.2001'])
    expect(codes(placed)).toEqual(['wilayah.desa-tanpa-baris'])
  })

  it('that leave several villages out say so once', () => {
    expect(place('desa', [['Muara', 3]]).issues).toMatchObject([
      { code: 'lembar.desa-tanpa-baris', params: { jumlah: 2, dari: 3, daftar: 'Karang, Tanjung' } },
    ])
  })

  it('of a village added by hand stay without one until somebody says which', () => {
    const rows: Written[] = [
      ['Muara', 3],
      ['Tanjung', 3],
      ['Karang', 4],
      ['Dusun Baru', 4],
    ]
    expect(place('desa', rows).areas[3]).toBeNull()
    expect(place('desa', rows.slice(0, 2).concat([['Dusun Baru', 4]]), new Map([['DUSUNBARU', '99.01.01.2002']])).areas).toEqual([
      '99.01.01.2001',
      '99.01.02.2001',
      '99.01.01.2002',
    ])
  })

  it('that contradict each other give nothing', () => {
    const placed = place('desa', [
      ['Muara', 3],
      ['Muara', 4],
      ['Karang', 1],
    ])
    expect(placed.areas).toEqual([null, null, '99.01.01.2002'])
    expect(codes(placed)).toContain('wilayah.desa-ganda')
  })

  it('are placed by kecamatan or by any code', () => {
    expect(place('kecamatan', [['Hulu', 3]]).areas).toEqual(['99.01.01'])
    const byCode = place('kode', [
      ['99.01', 1, '99.01'],
      ['9901012002', 2, '9901012002'],
      ['99.02', 3, '99.02'],
    ])
    expect(byCode.areas).toEqual(['99.01', '99.01.01.2002', null])
    expect(codes(byCode)).toEqual(['lembar.kode-asing'])
  })

  it('of another district give nothing at all', () => {
    const foreign: Written[] = ['Sukamaju', 'Sukajaya', 'Sukarame'].map((nama) => [nama, 1])
    expect(place('desa', foreign)).toMatchObject({ areas: [null, null, null], blocked: { code: 'wilayah.bukan-kabupaten-ini' } })
    expect(place('kecamatan', [['Barat', 1]]).blocked).not.toBeNull()
  })
})

describe('rows with codes of the statistics office', () => {
  const known = new Map([
    ['9905010001', '99.01.01.2001'],
    ['9901012001', '99.01.02.2001'],
    ['9905020', '99.01.02'],
  ])

  it('and no names are found by what is known of the codes, and taken for nothing where nothing is', () => {
    const rows: Written[] = [
      ['', 1, '9905010001'],
      ['', 2, '9905010002'],
      ['', 3, '9905020'],
    ]
    const placed = place('kode', rows, new Map(), known)
    expect(placed.areas).toEqual(['99.01.01.2001', null, '99.01.02'])
    expect(codes(placed)).toEqual(['lembar.kode-bps-asing'])
    expect(place('kode', rows)).toMatchObject({ areas: [null, null, null], blocked: { code: 'lembar.kode-bps-asing' } })
  })

  it('that happen to be codes of Kemendagri too are read by the system of the whole column', () => {
    const rows: Written[] = [
      ['', 1, '9905010001'],
      ['', 2, '9901012001'],
    ]
    expect(place('kode', rows, new Map(), known).areas).toEqual(['99.01.01.2001', '99.01.02.2001'])
    expect(place('kode', [['', 2, '9901012001']]).areas).toEqual(['99.01.01.2001'])
  })

  it('find a kecamatan whose name is not known', () => {
    const rows: Written[] = [
      ['Hulu', 1, '9905010'],
      ['Wilayah Dua', 2, '9905020'],
    ]
    expect(place('kecamatan', rows, new Map(), known).areas).toEqual(['99.01.01', '99.01.02'])
    expect(place('kecamatan', rows).areas).toEqual(['99.01.01', null])
  })
})
