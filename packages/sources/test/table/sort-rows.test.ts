/** Sums under every name that offices give them. */
import { describe, expect, it } from 'vitest'
import { parseRecap } from '../../src/eppgbm-recap/parse.ts'
import { type Grid, headingMerges, recapGrid, sheetOf, villageRow } from '../sample-recap.ts'

const HULU = ['AIR HULU', 'BUKIT', 'CADAS']
const HILIR = ['DANAU', 'ENAU', 'HILIR']
/** Villages differ, so that no row is another's multiple. */
const village = (name: string, size: number) => villageRow(size, name).map((value, column) => (column < 2 ? value : Number(value) + size))
const block = (names: readonly string[], from = 1) => names.map((name, index) => village(name, from + index))
const sumOf = (rows: Grid, label: string, left = false): Grid[number] => [
  left ? label : null,
  left ? null : label,
  ...Array.from({ length: 25 }, (_, column) => rows.reduce((sum, row) => sum + Number(row[column + 2]), 0)),
]
const parse = (rows: Grid) => parseRecap([sheetOf(recapGrid(rows), headingMerges())], 'rekap.xlsx')
const namesOf = (parsed: ReturnType<typeof parse>) => parsed.file?.rows.map(({ nama }) => nama)
const ALL = [...block(HULU), ...block(HILIR, 10)]

describe('the total of the district', () => {
  it.each(['J U M L A H', 'T O T A L', 'Grand Total', 'REKAP', 'SELURUH DESA', 'Σ', 'Contoh (Total)'])(
    '%s, even where it is not the sum',
    (label) => {
      const off = sumOf(ALL, label).with(2, 9999)
      for (const row of [sumOf(ALL, label), off]) {
        const parsed = parse([...ALL, row])
        expect(namesOf(parsed)).toEqual([...HULU, ...HILIR])
        expect(parsed.file?.total?.nama).toBe(label)
        expect(parsed.issues).toEqual([])
      }
    },
  )

  it.each(['CONTOH', 'Hasil Akhir', 'HILIR'])('%s is known by its being the sum, and said', (label) => {
    const parsed = parse([...ALL, sumOf(ALL, label)])
    expect(namesOf(parsed)).toEqual([...HULU, ...HILIR])
    expect(parsed.file?.total?.nama).toBe(label)
    expect(parsed.issues).toMatchObject([{ code: 'tabel.bukan-desa', severity: 'catatan', read: label }])
  })

  it('above the villages, and without any name', () => {
    expect(parse([sumOf(ALL, 'CONTOH'), ...ALL]).file?.total?.nama).toBe('CONTOH')
    expect(parse([...ALL, sumOf(ALL, '')])).toMatchObject({ file: { total: { row: 10 } }, issues: [] })
  })

  it.each(['RATA-RATA', 'Rerata', 'Target', 'Capaian Kabupaten', 'Persentase'])('%s is neither a village nor the total', (label) => {
    const parsed = parse([...ALL, sumOf(ALL, 'Jumlah', true), village(label, 3)])
    expect(namesOf(parsed)).toEqual([...HULU, ...HILIR])
    expect(parsed.file?.total?.nama).toBe('Jumlah')
    expect(parsed.issues).toMatchObject([{ code: 'tabel.baris-lain', severity: 'catatan', read: label }])
  })

  it('villages called Rata and Rata Agung are villages', () => {
    expect(namesOf(parse(block(['RATA', 'RATA AGUNG', 'RATAN'])))).toEqual(['RATA', 'RATA AGUNG', 'RATAN'])
  })
})

describe('sums of kecamatan', () => {
  it('called by their name only, before their villages, beside a village of that name', () => {
    const rows = [sumOf(block(HULU), 'HULU'), ...block(HULU), sumOf(block(HILIR, 10), 'HILIR'), ...block(HILIR, 10)]
    const parsed = parse([...rows, sumOf(ALL, 'Kab. Contoh', true)])
    expect(namesOf(parsed)).toEqual([...HULU, ...HILIR])
    expect(parsed.issues.map(({ read }) => read)).toEqual(['HULU', 'HILIR'])
  })

  it('all called Jumlah: the last is the last block’s, not the district’s', () => {
    const rows = [...block(HULU), sumOf(block(HULU), 'JUMLAH'), ...block(HILIR, 10)]
    for (const last of [sumOf(block(HILIR, 10), 'JUMLAH'), sumOf(block(HILIR, 10), 'JUMLAH').with(2, 1)]) {
      const parsed = parse([...rows, last])
      expect(namesOf(parsed)).toEqual([...HULU, ...HILIR])
      expect(parsed.file?.total).toBeNull()
      expect(parsed.issues.map(({ code }) => code)).toEqual(['tabel.bukan-desa', 'tabel.bukan-desa'])
    }
    const whole = parse([...rows, sumOf(block(HILIR, 10), 'JUMLAH'), sumOf(ALL, 'JUMLAH').with(3, 1)])
    expect(whole.file?.total?.row).toBe(12)
  })
})
