import { expect, it } from 'vitest'
import { readBudgetSheet, readChoices } from '../../src/budget-sheet/read-budget-sheet.ts'
import { type Sheet, type SheetCell, textCell } from '../../src/workbook/sheet.ts'

const number = (value: number): SheetCell => ({ text: String(value), kind: 'angka', formula: null })
const sheet = (name: string, ...rows: readonly (readonly (string | number)[])[]): Sheet => ({
  name,
  hidden: false,
  merges: [],
  rows: rows.map((row) => row.map((value) => (value === '' ? null : typeof value === 'number' ? number(value) : textCell(value)))),
})
const DATA = sheet(
  'RKPD',
  ['RENCANA KERJA PEMERINTAH DAERAH', '', ''],
  ['Tahun 2027'],
  ['Kode', 'Uraian', 'Target', 'Pagu Indikatif (Rp)', 'Catatan'],
  ['', '', '', '', ''],
  ['1', '2', '3', '4', '5'],
  ['1.02.02.2.02.0015', 'Gizi', '5 orang', 1500, 'x'],
)

it('finds the heads wherever they stand, on whichever sheet, with what stands above them', () => {
  const read = readBudgetSheet([sheet('Sampul', ['Kode', 'Nama']), DATA])
  expect(read).toMatchObject({ sheet: 'RKPD', headRow: 3, notes: ['RENCANA KERJA PEMERINTAH DAERAH', 'Tahun 2027'] })
  expect(read?.columns.map(({ letter, column }) => `${letter} ${column}`)).toEqual(['A code', 'B title', 'C target', 'D rupiah', 'E null'])
})

it('rows keep every cell with its address, and whether it is a number; the numbers of columns are no row', () => {
  const [row, ...others] = readBudgetSheet([DATA])?.rows ?? []
  expect(others).toEqual([])
  expect(row).toMatchObject({ row: 6, cells: { rupiah: { text: '1500', isStored: true, cell: 'RKPD!D6' } } })
  expect(row?.raw.at(-1)).toEqual({ head: 'Catatan', cell: 'E6', text: 'x' })
})

it('what a person says of a column goes before its head, and no column is read twice', () => {
  const read = readBudgetSheet([sheet('S', ['Kode', 'Uraian', 'Pagu', 'Usulan'], ['1', 'a', 5, 6])], new Map([['D', 'rupiah']]))
  expect(read?.columns.map(({ column }) => column)).toEqual(['code', 'title', null, 'rupiah'])
  expect(readBudgetSheet([DATA], new Map([['A', null]]))?.columns[0]?.column).toBeNull()
})

it('a second row of heads fills what the first leaves open', () => {
  const read = readBudgetSheet([sheet('S', ['Kode', 'Uraian', '', 'Jumlah'], ['', '', 'Lokasi', ''], ['1', 'a', 'Suka', 5])])
  expect(read?.columns.map(({ column }) => column)).toEqual(['code', 'title', 'place', 'rupiah'])
  expect(read?.rows.map(({ row }) => row)).toEqual([3])
})

it('a sheet without heads of a budget is none', () => {
  expect(readBudgetSheet([sheet('S', ['Nama', 'Umur'], ['a', 3])])).toBeNull()
})

it('choices as an address says them', () => {
  const isColumn = (word: string): word is 'rupiah' => word === 'rupiah'
  expect(readChoices('C:rupiah,D:-', isColumn)).toEqual(
    new Map([
      ['C', 'rupiah'],
      ['D', null],
    ]),
  )
  for (const wrong of ['C', '1:rupiah', 'C:lain', 'C:rupiah;D:-']) expect(readChoices(wrong, isColumn)).toBeUndefined()
})
