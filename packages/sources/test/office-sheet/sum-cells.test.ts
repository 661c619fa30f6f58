import type { ReadCell } from '@konvergen/core/kit/cell.ts'
import type { Issue } from '@konvergen/core/kit/issue.ts'
import { expect, it } from 'vitest'
import { sumCells } from '../../src/office-sheet/sum-cells.ts'

const ROW = { file: 'f', sheet: 'S', row: 7, nama: 'Muara', kolom: 'Balita gizi buruk' }
const cell = (value: number | null, raw: string | null = value === null ? null : String(value)): ReadCell<number> => ({
  value,
  raw,
  cell: null,
})
const sum = (...cells: ReadCell<number>[]) => {
  const issues: Issue[] = []
  return { ...sumCells(cells, ['B', 'D', 'AA'].slice(0, cells.length), ROW, issues), issues }
}

it('adds up what is there, zero included, and names every cell', () => {
  expect(sum(cell(1), cell(0), cell(4))).toEqual({ value: 5, raw: '1 + 0 + 4', cell: 'B7+D7+AA7', issues: [] })
})

it('knows no sum where a part is empty or unread, and says which', () => {
  const missing = sum(cell(1), cell(null), cell(null, 'x'))
  expect(missing).toMatchObject({
    value: null,
    raw: '1 +  + x',
    issues: [{ code: 'lembar.jumlah-tak-lengkap', params: { kosong: 'D7, AA7' } }],
  })
})

it('says nothing of a row that is empty', () => {
  expect(sum(cell(null), cell(null))).toEqual({ value: null, raw: null, cell: null, issues: [] })
})
