/** Elsimil's recaps: the real ones of 76.01, and the oddities that offices add. */
import { ELSIMIL_BUMIL, ELSIMIL_PASCASALIN } from '@konvergen/core/intake/elsimil.ts'
import { checkFigures } from '@konvergen/core/intake/figures/check-figures.ts'
import { sayIssue } from '@konvergen/core/intake/say-issue.ts'
import { describe, expect, it } from 'vitest'
import { parseElsimilBumil, parseElsimilPascasalin } from '../../src/elsimil/parse.ts'
import { readWorkbook } from '../../src/workbook/read-workbook.ts'
import { given } from '../given.ts'
import { type Grid, sheetOf } from '../sample-recap.ts'
import { sharedFile } from '../shared-data.ts'

const sheetsOf = async (bytes: Uint8Array, name: string) => {
  const read = await readWorkbook(bytes, name)
  if (!read.ok) throw new Error(read.issue.code)
  return read.workbook.sheets
}

describe('the real recap of pregnant women', () => {
  it('flags each of its twelve negative counts with row and meaning, and mends none', async (context) => {
    const name = '76.01_2025-elsimil-bumil.csv'
    const read = parseElsimilBumil(await sheetsOf(sharedFile(context, `data/real/${name}`), name), name)
    const table = given(read.table)
    const { issues, counts } = checkFigures(table, ELSIMIL_BUMIL, name)
    expect(table.rows).toHaveLength(63)
    expect(read.issues.map(({ code }) => code)).toEqual(['tabel.judul-salah-ketik', 'tabel.judul-salah-ketik'])
    expect([...new Set(issues.map(({ code }) => code))]).toEqual(['tabel.selisih-negatif'])
    expect(issues).toHaveLength(12)
    expect(issues[0]).toMatchObject({ place: { row: 2, cell: 'H2' }, read: '-4' })
    expect(sayIssue(given(issues[0]), 'id').what).toContain('terdampingi (40) lebih banyak daripada Jumlah bumil (36)')
    expect(table.rows[0]?.counts.tidakTerdampingi).toEqual({ value: -4, raw: '-4', cell: 'H2' })
    expect(counts[0]).toMatchObject({ bumil: 36, terdampingi: 40, tidakTerdampingi: null, tidakKbpp: 6 })
    expect(counts.filter(({ tidakTerdampingi }) => tidakTerdampingi === null)).toHaveLength(12)
  })

  it('reads the recap after birth; its sums hold, and two headings are doubted', async (context) => {
    const name = '76.01_2025-elsimil-pascasalin.csv'
    const read = parseElsimilPascasalin(await sheetsOf(sharedFile(context, `data/real/${name}`), name), name)
    const table = given(read.table)
    expect(table.rows).toHaveLength(63)
    expect(read.issues.filter(({ code }) => code === 'tabel.judul-meragukan').map(({ read: heading }) => heading)).toEqual([
      'MENDAPATKAN HIDUP',
      'MENDAPATKAN MENINGGAL',
    ])
    expect(read.issues.filter(({ code }) => code === 'tabel.judul-salah-ketik')).toHaveLength(2)
    expect(read.issues.filter(({ code }) => code === 'tabel.kolom-tak-dikenal')).toEqual([])
    expect(checkFigures(table, ELSIMIL_PASCASALIN, name).issues.map(({ code }) => code)).toEqual(['tabel.nol-semua'])
    expect(table.rows[0]?.counts).toMatchObject({ pascasalin: { value: 18 }, tidakMengonsumsi: { value: 0 }, mengonsumsi: { value: 18 } })
  })
})

const HEADING = ['NO', 'KECAMATAN', 'KELURAHAN', 'JUMLAH BUMIL', 'BUMIL TERDAMPINGI', 'BUMIL TIDAK TERDAMPINGI', 'MENDAPATKAN TTD']
const parse = (...rows: Grid) => parseElsimilBumil([sheetOf([HEADING, ...rows], [])], 'rekap.csv')

describe('parseElsimilBumil', () => {
  it('takes blank and dash as not reported, zero as zero, and a bracketed number as below zero', () => {
    const { table, issues } = parse([1, 'HULU', 'MUARA', '1.234', '', '-', 0], [2, 'HULU', 'HILIR', 5, 7, '(2)', '5'])
    expect(issues).toEqual([])
    expect(table?.rows[0]?.counts).toMatchObject({ bumil: { value: 1234 }, terdampingi: { value: null }, dapatTtd: { value: 0 } })
    expect(table?.rows[1]?.counts.tidakTerdampingi).toEqual({ value: -2, raw: '(2)', cell: 'F3' })
  })

  it('refuses a percentage and a count below zero in their cells', () => {
    const { table, issues } = parse([1, 'HULU', 'MUARA', 20, '45%', 3, -4], [2, 'HULU', 'HILIR', 0.5, 'n/a', 3, 4])
    expect(issues.map(({ code, place }) => [code, place.cell])).toEqual([
      ['tabel.persen-bukan-jumlah', 'E2'],
      ['tabel.negatif', 'G2'],
      ['tabel.pecahan', 'D3'],
      ['tabel.bukan-angka', 'E3'],
    ])
    expect(table?.rows[0]?.counts.dapatTtd.value).toBeNull()
  })

  it('knows the total row and leaves it out of the villages', () => {
    const { table } = parse([1, 'HULU', 'MUARA', 10, 7, 3, 7], [2, 'HULU', 'HILIR', 5, 4, 1, 4], [null, null, 'JUMLAH', 15, 11, 4, 11])
    expect(table?.rows.map(({ nama }) => nama)).toEqual(['MUARA', 'HILIR'])
    expect(table?.total?.counts.bumil.value).toBe(15)
  })
})
