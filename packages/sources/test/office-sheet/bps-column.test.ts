import { expect, it } from 'vitest'
import { bpsCodesOf } from '../../src/office-sheet/bps-column.ts'
import { textCell } from '../../src/workbook/sheet.ts'

const sheetOf = (rows: readonly (readonly string[])[]) => ({
  name: 'S',
  hidden: false,
  merges: [],
  rows: rows.map((cells) => cells.map((text) => (text === '' ? null : textCell(text)))),
})
const codes = (heading: string, ...written: string[]) =>
  bpsCodesOf(
    sheetOf([[heading], ...written.map((text) => [text])]),
    written.map((_, index) => index + 1),
    [[heading]],
  )

it('finds the codes of the statistics office by their digits or their heading', () => {
  expect(codes('Kode', '7605010001', '7605010002')).toEqual(['7605010001', '7605010002'])
  expect(codes('Kode BPS', '7601011001', '7601012001')).toEqual(['7601011001', '7601012001'])
  expect(codes('idkec', '7605010', '7605020')).toEqual(['7605010', '7605020'])
  expect(codes('Kode desa', '7605010001', '7605010002', '7605010003', '7605010004', '')).toHaveLength(5)
})

it('takes neither codes of Kemendagri nor other numbers of ten digits for them, nor a code that stands twice', () => {
  expect(codes('Kode desa', '7601012001', '7601012002')).toBeNull()
  expect(codes('Nomor HP', '8123400001', '8123400002')).toBeNull()
  expect(codes('Kode BPS', '7605010001', '7605010001')).toBeNull()
  expect(codes('Kode BPS', '7605010001', '', '')).toBeNull()
})
