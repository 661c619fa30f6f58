import { expect, it } from 'vitest'
import { maskNiks } from '../../src/workbook/mask-niks.ts'
import { type Sheet, type SheetCell, textCell } from '../../src/workbook/sheet.ts'

const stored = (text: string): SheetCell => ({ text, kind: 'angka', formula: null })

it('masks the number of a person in cells and names of sheets, and says in which cell it stands', () => {
  const rows = [
    [textCell('Desa'), textCell('Diukur'), textCell('%')],
    [textCell("SARUDU '7601015203230001"), stored('7601015203230001'), stored('0.3333333333333333')],
    [null, stored('12'), null],
  ]
  const sheet: Sheet = { name: 'KK 7601 0152 0323 0001', hidden: false, rows, merges: [] }
  const { sheets, issues } = maskNiks([sheet], 'rekap.xlsx')
  expect(sheets[0]?.name).toBe('KK ••••0001')
  expect(sheets[0]?.rows.map((row) => row.map((cell) => cell?.text ?? null))).toEqual([
    ['Desa', 'Diukur', '%'],
    ["SARUDU '••••0001", '••••0001', '0.3333333333333333'],
    [null, '12', null],
  ])
  expect(issues.map(({ code, read, place }) => [code, read, place.cell, place.sheet])).toEqual([
    ['buku.memuat-nik', "SARUDU '••••0001", 'A2', 'KK ••••0001'],
    ['buku.memuat-nik', '••••0001', 'B2', 'KK ••••0001'],
  ])
})
