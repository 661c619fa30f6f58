import { expect, it } from 'vitest'
import { readPairSheet } from '../../src/plan-sheet/read-pair-sheet.ts'
import type { Sheet, SheetCell } from '../../src/workbook/sheet.ts'

function sheet(rows: readonly (readonly (string | null)[])[], name = 'Pemetaan'): Sheet {
  const cell = (text: string | null): SheetCell | null => (text === null ? null : { text, kind: 'teks', formula: null })
  return { name, hidden: false, merges: [], rows: rows.map((row) => row.map(cell)) }
}

it('is read by its heads, wherever they stand, with the address of each cell; empty rows are none', () => {
  const read = readPairSheet([
    sheet([['Catatan']], 'Lain'),
    sheet([
      ['Pemetaan kabupaten'],
      ['No', 'Indikator', 'Nama', 'Kode sub-kegiatan'],
      ['1', ' E11 ', 'x', '1.02.02.2.02.0015'],
      ['2', null, null, null],
      ['3', 'E12', null, null],
    ]),
  ])
  expect(read).toEqual([
    { row: 3, code: { text: '1.02.02.2.02.0015', cell: 'Pemetaan!D3' }, indicator: { text: 'E11', cell: 'Pemetaan!B3' } },
    { row: 5, code: null, indicator: { text: 'E12', cell: 'Pemetaan!B5' } },
  ])
})

it('is none without both heads', () => {
  expect(readPairSheet([sheet([['Kode'], ['1.02']])])).toBeNull()
})
