/** Sigizi's monthly report, as public code describes it; no real file was at hand. */
import { checkFigures } from '@konvergen/core/intake/figures/check-figures.ts'
import { SIGIZI_FIGURES } from '@konvergen/core/intake/sigizi/sigizi-columns.ts'
import { describe, expect, it } from 'vitest'
import { recognise } from '../../src/kinds/recognise.ts'
import { parseSigizi } from '../../src/sigizi/parse.ts'
import { given } from '../given.ts'
import { type Grid, sheetOf } from '../sample-recap.ts'

type Row = Grid[number]
const WIDTH = 110
const LABELS: Readonly<Record<number, string>> = {
  1: 'No',
  2: 'Provinsi',
  3: 'Kabupaten/Kota',
  4: 'Kecamatan',
  5: 'Puskesmas',
  6: 'Kelurahan/Desa',
  7: 'Bulan',
  8: 'Jumlah sasaran balita',
  9: 'Jumlah balita 0-23 bln',
  10: 'Jumlah balita 24-59 bln',
  11: 'Jumlah balita 0-59 bln',
  12: 'Balita 0-23 bln ditimbang',
  13: '% 0-23 bln ditimbang',
  14: 'Balita 24-59 bln ditimbang',
  16: 'Balita 0-59 bln ditimbang',
  18: 'Balita 0-23 bln diukur PB/TB',
  20: 'Balita 24-59 bln diukur PB/TB',
  22: 'Balita 0-59 bln diukur PB/TB',
  24: 'Balita 0-23 bln ditimbang dan diukur',
  26: 'Balita 24-59 bln ditimbang dan diukur',
  28: 'Balita 0-59 bln ditimbang dan diukur',
  30: 'Punya buku KIA',
  38: 'Stunting',
  39: '% stunting',
  40: 'Wasting',
  42: 'Overweight',
  44: 'Underweight',
  103: 'Balita stunting',
  104: 'Balita stunting dirujuk ke RS',
}
const heading = (labels: Readonly<Record<number, string>> = LABELS): Row =>
  Array.from({ length: WIDTH }, (_, at) => labels[at + 1] ?? `Kolom ${at + 1}`)
const VALUES: Readonly<Record<number, number | string>> = {
  8: 100,
  9: 40,
  10: 60,
  11: 100,
  12: 30,
  14: 50,
  16: 80,
  18: 28,
  20: 45,
  22: 73,
  24: 25,
  26: 45,
  28: 70,
  30: 90,
  32: 50,
  33: 20,
  34: 5,
  35: 5,
  36: 70,
  38: 12,
  40: 3,
  42: 1,
  44: 9,
  56: 0,
  103: 12,
  104: 2,
}
const village = (number: number, name: string, changes: Readonly<Record<number, number | string | null>> = {}): Row =>
  Array.from({ length: WIDTH }, (_, at) => {
    const area: Readonly<Record<number, number | string>> = { 1: number, 2: 'C', 3: 'CONTOH', 4: 'HULU', 5: 'HULU', 6: name, 7: 'JANUARI' }
    const index = at + 1
    return index in changes ? (changes[index] ?? null) : (area[index] ?? VALUES[index] ?? null)
  })
const parse = (...rows: Row[]) => parseSigizi([sheetOf(rows, [])], 'sigizi.xlsx')
const SWAPPED = {
  ...LABELS,
  ...Object.fromEntries(
    [18, 20, 22].flatMap((index) => [
      [index, LABELS[index + 6] ?? ''],
      [index + 6, LABELS[index] ?? ''],
    ]),
  ),
}

describe('parseSigizi', () => {
  it('reads columns by their place, and finds its invariants held', () => {
    const { table, issues } = parse(['LAPORAN BULANAN'], heading(), village(1, 'MUARA'), village(2, 'HILIR', { 38: '-', 40: 0 }))
    expect(issues).toEqual([])
    expect(table?.rows.map(({ nama, kecamatan, periode }) => [nama, kecamatan, periode])).toEqual([
      ['MUARA', 'HULU', 'JANUARI'],
      ['HILIR', 'HULU', 'JANUARI'],
    ])
    expect(table?.rows[0]?.counts).toMatchObject({
      28: { value: 70, cell: 'AB3' },
      38: { value: 12 },
      104: { value: 2 },
      46: { value: null },
    })
    expect(table?.rows[1]?.counts).toMatchObject({ 38: { value: null }, 40: { value: 0 } })
    expect(checkFigures(given(table), SIGIZI_FIGURES, 'sigizi.xlsx').issues).toEqual([])
  })

  it('finds invariants broken, by their numbers', () => {
    const { table } = parse(heading(), village(1, 'MUARA', { 11: 101, 36: 60, 104: 13 }))
    const { issues } = checkFigures(given(table), SIGIZI_FIGURES, 'sigizi.xlsx')
    expect(issues.map(({ code, place }) => [code, place.cell])).toEqual([
      ['tabel.bagian-beda', 'K2'],
      ['tabel.bagian-beda', 'AJ2'],
      ['tabel.melebihi', 'CZ2'],
    ])
  })

  it('sees the swapped labels of the yearly report, reads by number, and says so', () => {
    const { table, issues } = parse(heading(SWAPPED), village(1, 'MUARA'))
    expect(issues.map(({ code }) => code)).toEqual(['sigizi.label-tertukar'])
    expect(table?.rows[0]?.counts).toMatchObject({ 22: { value: 73 }, 28: { value: 70 } })
  })

  it('reads by label where the numbers below show that the columns themselves were exchanged', () => {
    const exchanged = { 18: 25, 20: 45, 22: 70, 24: 28, 26: 45, 28: 73 }
    const { table, issues } = parse(heading(SWAPPED), village(1, 'MUARA', exchanged))
    expect(issues.map(({ code }) => code)).toEqual(['sigizi.kolom-tertukar'])
    expect(table?.rows[0]?.counts).toMatchObject({ 22: { value: 73, cell: 'AB2' }, 28: { value: 70, cell: 'V2' } })
  })

  it('guesses nothing where a column was put in: what has words is found by them, the rest is left', () => {
    const put = (row: Row): Row => [...row.slice(0, 36), 'CATATAN', ...row.slice(36)]
    const { table, issues } = parse(put(heading()), put(village(1, 'MUARA')))
    expect(new Set(issues.map(({ code }) => code))).toEqual(new Set(['sigizi.kolom-bergeser', 'sigizi.kolom-tak-pasti']))
    expect(table?.rows[0]?.counts).toMatchObject({ 36: { value: 70 }, 38: { value: 12, cell: 'AM2' }, 104: { value: null } })
  })

  it('trusts a row that numbers the columns', () => {
    const put = (row: Row): Row => [...row.slice(0, 36), 'CATATAN', ...row.slice(36)]
    const numbers: Row = Array.from({ length: WIDTH }, (_, at) => `[${at + 1}]`)
    const { table, issues } = parse(put(heading()), [...numbers.slice(0, 36), null, ...numbers.slice(36)], put(village(1, 'MUARA')))
    expect(issues).toEqual([])
    expect(table?.rows[0]?.counts).toMatchObject({ 38: { value: 12 }, 104: { value: 2 } })
  })

  it('is recognised before any recap that shares its words', () => {
    expect(recognise([sheetOf([heading(), village(1, 'MUARA')], [])], 'a.xlsx')?.kind).toBe('sigizi-bulanan')
    expect(parseSigizi([sheetOf([['a', 'b']], [])], 'a.xlsx').issues.map(({ code }) => code)).toEqual(['berkas.bukan-daftar-ini'])
  })
})
