import { expect, it } from 'vitest'
import { columnsOfRecords } from '../../../src/intake/lists/record-columns.ts'

it('names the columns that the file has, in the order of their kind, and none of lists of persons', () => {
  expect(columnsOfRecords('nomenclature', new Set(['nama', 'kode']))).toEqual([
    { key: 'kode', label: 'Kode' },
    { key: 'nama', label: 'Nomenklatur' },
  ])
  expect(columnsOfRecords('krs-list', new Set(['noKk']))).toEqual([])
})
