/**
 * Any table of an office: where it stands, and what its mapped columns give. Sheets as people make them: titles, two heading rows, merged cells, numbers of
 * columns, thousands separators, percentages where counts belong, sums among the rows.
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findKnownTable, findTable, type KnownAreas, tableWithHeading } from '../../src/office-sheet/find-table.ts'
import { type MappedColumn, readMapped } from '../../src/office-sheet/read-mapped.ts'
import type { Merge, Sheet } from '../../src/workbook/sheet.ts'

const AREAS: KnownAreas = {
  villages: new Set(['MUARA', 'KARANG', 'TANJUNG']),
  kecamatan: new Set(['HULU', 'HILIR']),
  codes: new Set(['99.01', '99.01.01.2001', '99.01.01.2002']),
  bps: new Set(['9905010001', '9905010002']),
}
const sheetOf = (text: string, merges: readonly Merge[] = []): Sheet => ({
  name: 'TW2',
  hidden: false,
  merges,
  rows: text
    .split('\n')
    .map((line) => line.split('|').map((cell) => (cell.trim() === '' ? null : { text: cell.trim(), kind: 'teks', formula: null }))),
})
const count = (column: number, target: string): MappedColumn => ({ column, target, label: target, isFlag: false })
const place = (column: number, target: string): MappedColumn => ({ column, target, label: null, isFlag: false })

const TWO_ROWS = `LAPORAN TRIWULAN II TAHUN 2025
|
No | Desa | Ibu hamil | | Remaja putri
 | | Jumlah | % | TTD
1 | 2 | 3 | 4 | 5
1 | Dusun Baru | 7 | 10 | 1
2 | Muara | 1.234 | 87 | 150
3 | Karang | 12% | 0 | -
4 | Tanjung | 9 | 1 | 3,5
 | Jumlah | 1250 | | 154`
const MERGES = [
  { top: 2, left: 2, bottom: 2, right: 3 },
  { top: 2, left: 1, bottom: 3, right: 1 },
]

describe('the table of a sheet never seen before', () => {
  it('is found below titles, two heading rows with merged cells and a row of numbers', () => {
    const found = findTable(sheetOf(TWO_ROWS, MERGES), AREAS)
    expect(found).toMatchObject({ top: 2, bottom: 3, first: 5, titles: ['LAPORAN TRIWULAN II TAHUN 2025'] })
    expect(found?.paths).toEqual([['No'], ['Desa'], ['Ibu hamil', 'Jumlah'], ['Ibu hamil', '%'], ['Remaja putri', 'TTD']])
    expect([...(found?.places ?? [])]).toEqual([[1, 'desa']])
  })

  it('knows kecamatan beside villages, kecamatan alone, and codes alone', () => {
    const places = (text: string) => [...(findTable(sheetOf(text), AREAS)?.places ?? [])]
    expect(places('Kec|Desa|KK\nHulu|Muara|3\nHulu|Karang|4\nHilir|Tanjung|1')).toEqual([
      [1, 'desa'],
      [0, 'kecamatan'],
    ])
    expect(places('Wilayah|KK\nKec. Hulu|3\nKec. Hilir|4')).toEqual([[0, 'kecamatan']])
    expect(places('Kode|KK\n9901012001|3\n99.01.01.2002|4')).toEqual([[0, 'kode']])
  })

  it('is told by its headings where no area is known, and is none without either', () => {
    expect(findTable(sheetOf('Nama Desa|KK\nSukamaju|3\nSukarame|4'), AREAS)).toMatchObject({ bottom: 0, first: 1 })
    expect(findTable(sheetOf('Notulen rapat\nHadir|12'), AREAS)).toBeNull()
  })
})

describe('mapped columns', () => {
  const columns = [place(1, 'desa'), count(2, 'D06/nilai'), count(4, 'E01/nilai')]
  const read = (text: string) => readMapped(sheetOf(text, MERGES), 5, columns, null, 'f.csv')

  it('give counts with their cells; what is no count is said and not taken', () => {
    const { table, issues } = read(TWO_ROWS)
    expect(table.rows.map(({ nama, counts }) => [nama, counts['D06/nilai']?.value, counts['D06/nilai']?.cell])).toEqual([
      ['Dusun Baru', 7, 'C6'],
      ['Muara', 1234, 'C7'],
      ['Karang', null, 'C8'],
      ['Tanjung', 9, 'C9'],
    ])
    expect(table.total?.counts['D06/nilai']?.value).toBe(1250)
    expect(issues.map(({ code, place: { cell } }) => [code, cell])).toEqual([
      ['tabel.persen-bukan-jumlah', 'C8'],
      ['tabel.pecahan', 'E9'],
    ])
  })

  it('give the same in any order of rows and columns', () => {
    const lines = TWO_ROWS.split('\n')
    const [heads, rows] = [lines.slice(0, 5), lines.slice(5, 9)]
    const valuesOf = (text: string) =>
      new Map(read(text).table.rows.map(({ nama, counts }) => [nama, `${counts['D06/nilai']?.value} ${counts['E01/nilai']?.value}`]))
    const expected = valuesOf(TWO_ROWS)
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (shuffled) => {
        expect(valuesOf([...heads, ...shuffled].join('\n'))).toEqual(expected)
      }),
    )
  })

  it('take only the rows of the month that is wanted', () => {
    const text = 'Desa|PUS|Bulan\nMuara|3|JANUARI\nKarang|4|JANUARI\nMuara|5|Februari'
    const picked = [place(0, 'desa'), place(2, 'saring'), count(1, 'D05/nilai')]
    const { table } = readMapped(sheetOf(text), 1, picked, { text: 'februari' }, 'f.csv')
    expect(table.rows.map(({ row, nama, counts }) => [row, nama, counts['D05/nilai']?.value])).toEqual([[4, 'Muara', 5]])
  })

  it('read yes and no where they are asked for, and rows by code alone', () => {
    const flags = readMapped(
      sheetOf('Desa|ODF\nMuara|Ya\nKarang|belum\nTanjung|mungkin'),
      1,
      [place(0, 'desa'), { ...count(1, 'S09/nilai'), isFlag: true }],
      null,
      'f',
    )
    expect(flags.table.rows.map(({ counts }) => counts['S09/nilai']?.value)).toEqual([1, 0, null])
    expect(flags.issues.map(({ code }) => code)).toEqual(['lembar.bukan-ya-tidak'])
    const coded = readMapped(sheetOf('Kode|KK\n9901012001|3\n99.01|40'), 1, [place(0, 'kode'), count(1, 'D15/nilai')], null, 'f')
    expect(coded.codes).toEqual(['9901012001', '99.01'])
    expect(coded.table.rows.map(({ counts }) => counts['D15/nilai']?.value)).toEqual([3, 40])
  })

  it('say where a number comes from another file', () => {
    const sheet = sheetOf('Desa|KK\nMuara|3\nKarang|4')
    const rows = sheet.rows.map((cells, row) =>
      cells.map((cell, at) => (row === 1 && at === 1 && cell !== null ? { ...cell, formula: "'[lain.xlsx]A'!B2" } : cell)),
    )
    const { issues } = readMapped({ ...sheet, rows }, 1, [place(0, 'desa'), count(1, 'D15/nilai')], null, 'f')
    expect(issues.map(({ code }) => code)).toEqual(['tabel.rumus-berkas-lain'])
  })
})

describe('a heading that somebody chose', () => {
  const NOTED = 'Catatan|bidan\nDesa|Bumil\nMuara|3\nKarang|4'

  it('is taken for the heading, with the rows below it', () => {
    expect(findTable(sheetOf(NOTED), AREAS)).toMatchObject({ top: 0, bottom: 1 })
    const chosen = tableWithHeading(sheetOf(NOTED), { top: 1, bottom: 1 }, AREAS)
    expect(chosen).toMatchObject({ top: 1, bottom: 1, first: 2, paths: [['Desa'], ['Bumil']], titles: ['Catatan bidan'] })
    expect([...(chosen?.places ?? [])]).toEqual([[0, 'desa']])
  })

  it('is none without rows below, upside down, or of too many rows', () => {
    const of = (top: number, bottom: number) => tableWithHeading(sheetOf(`${NOTED}\nTanjung|1\nX|2`), { top, bottom }, AREAS)
    expect([of(5, 5), of(2, 1), of(0, 4), of(-1, 0)]).toEqual([null, null, null, null])
  })

  it('is found again by what it says, wherever it stands', () => {
    const isKnown = (paths: readonly (readonly string[])[]) => paths.map((path) => path.join(' > ')).join('|') === 'Desa|Bumil'
    expect(findKnownTable(sheetOf(`Laporan|baru\n${NOTED}`), AREAS, isKnown)).toMatchObject({ top: 2, bottom: 2, first: 3 })
    expect(findKnownTable(sheetOf(NOTED), AREAS, () => false)).toMatchObject({ top: 0, bottom: 1 })
  })
})

describe('codes of the statistics office', () => {
  it('are a column of codes where they are known, or where their heading says so', () => {
    const places = (text: string) => [...(findTable(sheetOf(text), AREAS)?.places ?? [])]
    expect(places('Wil|KK\n9905010001|3\n9905010002|4')).toEqual([[0, 'kode']])
    expect(places('Kode BPS|Desa|KK\n9905020001|Muara|3\n9905020002|Karang|4')).toEqual([
      [1, 'desa'],
      [0, 'kode'],
    ])
    expect(places('iddesa|KK\n9905020001|3\n9905020002|4')).toEqual([[0, 'kode']])
  })
})
