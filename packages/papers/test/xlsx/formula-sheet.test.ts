import { read } from '@e965/xlsx'
import { expect, test } from 'vitest'
import { columnLetter, writeFormulaSheet } from '../../src/xlsx/formula-sheet.ts'

const sheet = {
  name: 'Uji',
  rows: [
    ['Judul', null],
    [2, { formula: 'A2*2', result: 4 }],
  ],
  merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 1 }],
  widths: [10, 20],
  saved: '2026-02-27T08:12:45Z',
}

test('a formula keeps its text and its result, merged cells stay merged', async () => {
  const written = read(await writeFormulaSheet(sheet), { cellFormula: true }).Sheets['Uji']
  expect(written?.['B2']).toMatchObject({ f: 'A2*2', v: 4, t: 'n' })
  expect(written?.['!merges']).toEqual([{ s: { r: 0, c: 0 }, e: { r: 0, c: 1 } }])
})

test('the same cells give the same bytes, whenever they are written', async () => {
  const first = await writeFormulaSheet(sheet)
  expect(await writeFormulaSheet(sheet)).toEqual(first)
  const later = await writeFormulaSheet({ ...sheet, saved: '2026-03-01T00:00:00Z' })
  expect(later).not.toEqual(first)
})

test('columns are lettered as spreadsheets do', () => {
  expect([0, 25, 26, 51, 52].map(columnLetter)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA'])
})
