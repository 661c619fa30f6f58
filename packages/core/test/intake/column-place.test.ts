import { expect, it } from 'vitest'
import { cellPlace, columnOf, isFormulaWithoutResult } from '../../src/intake/column-place.ts'
import { NO_CELL } from '../../src/kit/cell.ts'

const cell = { value: 3, raw: '3', cell: 'AA12' }

it('takes the column from the address', () => {
  expect(columnOf(cell)).toBe('AA')
  expect(columnOf(NO_CELL)).toBeNull()
  expect(cellPlace({ file: 'f', sheet: 's' }, 12, cell)).toEqual({ file: 'f', sheet: 's', row: 12, column: 'AA', cell: 'AA12' })
})

it('knows a formula without a result from an empty cell', () => {
  expect(isFormulaWithoutResult({ value: null, raw: '=SUM(A1:A3)', cell: 'A4' })).toBe(true)
  expect(isFormulaWithoutResult({ value: null, raw: '', cell: 'A4' })).toBe(false)
  expect(isFormulaWithoutResult(NO_CELL)).toBe(false)
})
