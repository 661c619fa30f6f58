/** The list of families by name: SIGA's list as csv and xlsx, the survey, and what people do to both. All families are invented. */
import { checkFamily } from '@konvergen/core/intake/families/check-family.ts'
import type { FAMILY_COLUMNS, FamilyRow } from '@konvergen/core/intake/families/family-columns.ts'
import { writeXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { FAMILY_READING } from '../../src/krs-list/columns.ts'
import { type RecordBatch, readRecords } from '../../src/records/read-records.ts'
import { openRows } from '../../src/workbook/stream-rows.ts'
import { bytesOf, csvOf, type Grid } from '../sample-recap.ts'

const N = null
const SIGA: Grid = [
  ['DAFTAR KELUARGA BERISIKO STUNTING'],
  [
    'No',
    'No. Kartu Keluarga',
    'NIK Kepala Keluarga',
    'Nama Kepala Keluarga',
    'NIK Istri',
    'Nama Istri',
    'Desa',
    'Kecamatan',
    'Sasaran',
    N,
    N,
    N,
    'Penapisan',
    N,
    N,
    N,
    N,
    N,
    N,
    N,
    'Jenis Pendampingan yang Diterima',
  ],
  [N, N, N, N, N, N, N, N, 'Punya Anak', N, 'PUS', 'PUS Hamil', 'Fasilitas Lingkungan Tidak Sehat', N, 'PUS', N, N, N, N, N, N],
  [
    N,
    N,
    N,
    N,
    N,
    N,
    N,
    N,
    '0-23 Bulan',
    '24-59 Bulan',
    N,
    N,
    'Keluarga Tidak Mempunyai Sumber Air Minum Utama yang Layak',
    'Keluarga Tidak Mempunyai Jamban yang Layak',
    'PUS 4 Terlalu',
    N,
    N,
    N,
    N,
    'Bukan Peserta KB Modern',
    N,
  ],
  [
    N,
    N,
    N,
    N,
    N,
    N,
    N,
    N,
    N,
    N,
    N,
    N,
    N,
    N,
    'Terlalu Muda (Umur Istri < 20 Tahun)',
    'Terlalu Tua (Umur Istri 35 sd 40 Tahun)',
    'Terlalu Dekat (< 2 Tahun)',
    'Terlalu Banyak (≥ 3 Anak)',
    'PUS 4 Terlalu',
    N,
    N,
  ],
]
type Row = Grid[number]
const family = (number: number, changes: Readonly<Record<number, string | null>> = {}): Row => {
  const serial = String(number).padStart(4, '0')
  const row: Row = [
    number,
    `990101170118${serial}`,
    `990101170180${serial}`,
    'UMPAMA',
    `990101570185${serial}`,
    'CONTOH',
    'MUARA',
    'HULU',
    'V',
    N,
    'V',
    N,
    'V',
    N,
    N,
    'V',
    N,
    N,
    'V',
    N,
    '1 Ya, fasilitas rujukan; 4 Ya, surveilans melalui elsimil',
  ]
  for (const [column, value] of Object.entries(changes)) row[Number(column)] = value
  return row
}

type Batch = RecordBatch<typeof FAMILY_COLUMNS>
async function read(bytes: Uint8Array) {
  const opened = await openRows(bytes, 'krs')
  if (!opened.ok) throw new Error(opened.issue.code)
  const batches: Batch[] = []
  for await (const batch of readRecords(opened.source, 'krs', FAMILY_READING, 'keluarga')) batches.push(batch)
  const place = batches[0]?.place ?? null
  return {
    place,
    headings: batches[0]?.headings,
    rows: batches.flatMap(({ rows }) => rows),
    issues: batches.flatMap(({ issues }) => issues),
  }
}
const siga = (...rows: Row[]) => read(bytesOf(csvOf([...SIGA, ...rows], '\t')))
const checked = async (...rows: Row[]) => {
  const { place, rows: found, issues } = await siga(...rows)
  return [...issues, ...found.flatMap((row: FamilyRow) => (place === null ? [] : checkFamily(row, place)))]
}

describe('SIGA’s list', () => {
  it('finds every column under its four rows of headings', async () => {
    const { place, rows, issues } = await siga(family(1))
    expect(issues).toEqual([])
    expect(Object.keys(place?.columns ?? {})).toHaveLength(20)
    expect(rows).toHaveLength(1)
    expect(rows[0]?.values).toMatchObject({
      baduta: true,
      balita: null,
      pus: true,
      pusHamil: null,
      airTidakLayak: true,
      jambanTidakLayak: null,
    })
    expect(rows[0]?.values).toMatchObject({ terlaluMuda: null, terlaluTua: true, pus4t: true, bukanKbModern: null, pendampingan: [1, 4] })
    expect(rows[0]?.values.noKk).toBe('9901011701180001')
  })

  it('is the same from an xlsx with merged headings', async () => {
    const span = (startRow: number, startCol: number, endRow: number, endCol: number) => ({ startRow, startCol, endRow, endCol })
    const merges = [0, 1, 2, 3, 4, 5, 6, 7, 20].map((column) => span(1, column, 4, column))
    merges.push(
      span(1, 8, 1, 11),
      span(1, 12, 1, 19),
      span(2, 8, 2, 9),
      span(2, 12, 2, 13),
      span(2, 14, 2, 19),
      span(3, 14, 3, 18),
      span(2, 10, 4, 10),
    )
    const bytes = await writeXlsx({ sheets: [{ name: 'KRS', rows: [...SIGA, family(1)], merges }] })
    const fromXlsx = await read(bytes)
    const fromCsv = await siga(family(1))
    expect(fromXlsx.rows.map(({ values }) => values)).toEqual(fromCsv.rows.map(({ values }) => values))
    expect(fromXlsx.place?.columns).toEqual(fromCsv.place?.columns)
  })

  it('tells contradictions of a row by its cell, and never who it is', async () => {
    const issues = await checked(
      family(1, { 8: N, 10: N, 12: N, 15: N, 18: N }),
      family(2, { 18: N }),
      family(3, { 10: N, 11: 'V' }),
      family(4, { 12: 'PAK UMPAMA', 20: '8 Tidak ada; 2 Ya, fasilitas bansos' }),
      family(5, { 1: '99010117011', 2: '9.90101E+15', 4: '990101170180****' }),
    )
    expect(issues.map(({ code, place }) => [code, place.cell])).toEqual([
      ['baris.bukan-tanda', 'M9'],
      ['baris.nomor-bukan-16', 'B10'],
      ['baris.nomor-rusak', null],
      ['baris.nomor-disamarkan', null],
      ['keluarga.tanpa-sasaran', 'I6'],
      ['keluarga.tanpa-faktor', 'M6'],
      ['keluarga.empat-t-beda', 'S7'],
      ['keluarga.hamil-bukan-pus', 'L8'],
      ['keluarga.faktor-tanpa-pus', 'K8'],
      ['keluarga.pendampingan-bertentangan', 'U9'],
    ])
    expect(JSON.stringify(issues)).not.toMatch(/UMPAMA|CONTOH|\d{9}/)
  })

  it('passes over blank rows, a row of column numbers, a repeated heading and a total', async () => {
    const numbers: Row = Array.from({ length: 21 }, (_, index) => index + 1)
    const { rows, issues } = await siga(
      numbers,
      family(1),
      Array.from({ length: 21 }, () => N),
      SIGA[1] ?? [],
      family(2),
      ['JUMLAH', N, N, N, N, N, N, N, '2'],
    )
    expect(rows.map(({ row }) => row)).toEqual([7, 10])
    expect(issues.map(({ code }) => code)).toEqual(['baris.jumlah-dilewati'])
  })

  it('refuses a list without a village, and another table', async () => {
    const without = [...SIGA, family(1)].map((row) => row.map((value, column) => (column === 6 ? N : value)))
    expect((await read(bytesOf(csvOf(without, '\t')))).issues.map(({ code }) => code)).toEqual(['baris.kolom-wajib-tidak-ada'])
    expect((await read(bytesOf('a;b\n1;2\n'))).issues.map(({ code }) => code)).toEqual(['berkas.bukan-daftar-ini'])
  })
})

describe('the survey', () => {
  const HEADING = [
    'Nomor Keluarga Indonesia',
    'Nama Kepala Keluarga',
    'Nama Istri',
    'Status Keluarga',
    'Kecamatan',
    'Kelurahan',
    'RW',
    'RT',
    'Latitude',
    'Longitude',
    'Mempunyai Anak Baduta (0-23 Bulan)',
    'Mempunyai Anak Balita (24-50 Bulan)',
    'Pasangan Usia Subur',
    'Pasangan Usia Subur Hamil',
    'Apakah Keluarga Tidak Memiliki Sumber Air Minum Yang Layak ?',
    'Apakah Keluarga Tidak Memiliki Jamban Yang Layak ?',
    'Terlalu Muda (Umur Istri < 20 Tahun)',
    'Terlalu Tua (Umur Istri 35 Tahun s/d 40 Tahun)',
    'Terlalu Dekat (<2 Tahun)',
    'Terlalu Banyak (3 Anak)',
    'Bukan Peserta KB Modern',
    'Tingkat Kesejahteraan',
    'Kategori Keluarga Beresiko Stunting',
    'Apakah ada anggota keluarga yang memiliki rencana menikah dalam 3 bulan ke depan?',
    'Pendampingan oleh TPK',
    'Jumlah anggota keluarga',
    'Catatan',
  ]
  const row: Row = [
    'KKI-1',
    'UMPAMA',
    'CONTOH',
    'Tetap',
    'HULU',
    'MUARA',
    '01',
    '002',
    '-1,25',
    '119.5',
    'ya',
    'tidak',
    'Ya',
    'Tidak',
    'Tidak',
    'Ya',
    'Tidak',
    'Tidak',
    'Tidak',
    'Ya',
    '-',
    '2',
    'Keluarga Beresiko Stunting',
    'Tidak',
    'Ya',
    '5',
    'x',
  ]

  it('reads its own columns: ya/tidak, RT/RW, coordinates, blanks as null', async () => {
    const { rows, issues, place } = await read(bytesOf(csvOf([HEADING, row], '\t')))
    expect(issues.map(({ code }) => code)).toEqual(['baris.kolom-tambahan'])
    expect(Object.keys(place?.columns ?? {})).toHaveLength(26)
    expect(rows[0]?.values).toMatchObject({
      kki: 'KKI-1',
      rw: '01',
      rt: '002',
      lintang: -1.25,
      bujur: 119.5,
      baduta: true,
      balita: false,
      pusHamil: false,
    })
    expect(rows[0]?.values).toMatchObject({
      jambanTidakLayak: true,
      terlaluBanyak: true,
      bukanKbModern: null,
      rencanaMenikah: false,
      dampinganTpk: true,
      anggota: 5,
    })
  })

  it('sees coordinates that are exchanged or abroad', async () => {
    const abroad = row.with(8, '51,5').with(9, '0,1')
    const { rows, place } = await read(bytesOf(csvOf([HEADING, row.with(8, '119,5').with(9, '-1,25'), abroad])))
    const issues = rows.flatMap((found) => (place === null ? [] : checkFamily(found, place)))
    expect(issues.map(({ code }) => code)).toEqual(['keluarga.koordinat-tertukar', 'keluarga.koordinat-luar'])
    expect(JSON.stringify(issues)).not.toMatch(/119[.,]5|51[.,]5/)
  })
})
