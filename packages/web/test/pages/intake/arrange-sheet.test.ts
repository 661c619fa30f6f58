import type { SheetColumn, SheetTable } from '@konvergen/contract/sheets.ts'
import { expect, it } from 'vitest'
import { choiceOf, filterTexts, takesNumbers, targetOf, withSum, withTarget } from '../../../src/pages/intake/arrange-sheet.ts'

const column = (kolom: number, usulan: string): SheetColumn => ({
  kolom,
  huruf: 'ABC'.charAt(kolom),
  judul: ['x'],
  isi: 'bilangan',
  satuan: 'orang',
  contoh: ['1'],
  usulan,
  sebab: 'nama',
  cocok: [],
  keterangan: null,
})
const TABLE: SheetTable = {
  indeks: 0,
  nama: 'S',
  tersembunyi: false,
  barisJudul: [1, 1],
  atas: [],
  baris: 2,
  kolom: [column(0, 'desa'), column(1, 'D06/nilai'), column(2, 'abaikan')],
  pratinjau: [],
  ingatan: null,
  saring: [{ kolom: 2, teks: ['JANUARI', 'FEBRUARI'] }],
  usulanSaring: null,
}
const chosen = {
  lembaga: null,
  periode: '2026',
  targets: new Map<number, string>(),
  saring: null,
  sebut: new Map([['Dusun', '99.01.01.2001']]),
}

it('gives a meaning to one column only: the one that had it before loses it', () => {
  const next = withTarget(TABLE, new Map(), 2, 'D06/nilai')
  expect(TABLE.kolom.map((each) => targetOf(each, next))).toEqual(['desa', 'abaikan', 'D06/nilai'])
  expect(withTarget(TABLE, next, 2, 'abaikan').get(2)).toBe('abaikan')
})

it('adds up a number of several columns where somebody says so, and only then', () => {
  const meanings = (targets: ReadonlyMap<number, string>) => TABLE.kolom.map((each) => targetOf(each, targets))
  const begun = withSum(TABLE, new Map(), 1, true)
  expect(meanings(begun)).toEqual(['desa', 'D06/nilai+', 'abaikan'])
  const both = withTarget(TABLE, begun, 2, 'D06/nilai')
  expect(meanings(both)).toEqual(['desa', 'D06/nilai+', 'D06/nilai+'])
  expect(meanings(withTarget(TABLE, both, 1, 'abaikan'))).toEqual(['desa', 'abaikan', 'D06/nilai+'])
  expect(meanings(withSum(TABLE, both, 2, false))).toEqual(['desa', 'abaikan', 'D06/nilai'])
})

it('tries nothing before a period, a column of areas and the rows are chosen', () => {
  expect(choiceOf(TABLE, { ...chosen, periode: null })).toBeNull()
  expect(choiceOf(TABLE, { ...chosen, targets: new Map([[0, 'abaikan']]) })).toBeNull()
  const filtered = new Map([[2, 'saring']])
  expect(filterTexts(TABLE, filtered)).toEqual(['JANUARI', 'FEBRUARI'])
  expect(filterTexts(TABLE, new Map())).toBeNull()
  expect(choiceOf(TABLE, { ...chosen, targets: filtered })).toBeNull()
  expect(choiceOf(TABLE, { ...chosen, targets: filtered, saring: 'JANUARI' })).toMatchObject({ saring: 'JANUARI' })
  expect(choiceOf(TABLE, { ...chosen, saring: 'JANUARI' })).toMatchObject({
    saring: null,
    kolom: [{ arti: 'desa' }, { arti: 'D06/nilai' }, { arti: 'abaikan' }],
    sebut: [{ nama: 'Dusun', kode: '99.01.01.2001' }],
  })
})

it('offers no number to percentages and money', () => {
  expect(takesNumbers(column(0, 'abaikan'))).toBe(true)
  expect(takesNumbers({ ...column(0, 'abaikan'), isi: 'persen' })).toBe(false)
  expect(takesNumbers({ ...column(0, 'abaikan'), satuan: 'rupiah' })).toBe(false)
})
