import { expect, test } from 'vitest'
import { NO_CELL } from '../../src/kit/cell.ts'

test('a cell that is not there holds nothing, not zero', () => {
  expect(NO_CELL).toEqual({ value: null, raw: null, cell: null })
})
