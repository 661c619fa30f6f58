import { expect, it } from 'vitest'
import { knownKeys } from '../../src/office-sheet/known-keys.ts'
import type { Sheet } from '../../src/workbook/sheet.ts'

const SHEET: Sheet = { name: 'S', hidden: false, rows: [], merges: [] }

it('tells the columns of a known recap by its own reading', () => {
  const paths = [['KECAMATAN'], ['KELURAHAN'], ['PUS'], ['UNMET NEED'], ['BULAN'], []]
  expect([...knownKeys('pus', SHEET, paths)]).toEqual([
    [2, 'pus'],
    [3, 'unmetNeed'],
  ])
  expect(knownKeys('elsimil-bumil', SHEET, [['JUMLAH BUMIL']]).get(0)).toBe('bumil')
  expect(knownKeys(null, SHEET, paths).size).toBe(0)
  expect(knownKeys('sigizi-bulanan', SHEET, paths).size).toBe(0)
})
