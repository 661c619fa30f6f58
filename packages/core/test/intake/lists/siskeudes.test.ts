import { expect, it } from 'vitest'
import {
  BUDGET_COLUMNS,
  checkBudget,
  checkFlat,
  checkRab,
  desaOfSiskeudes,
  FLAT_COLUMNS,
  RAB_COLUMNS,
} from '../../../src/intake/lists/siskeudes.ts'
import { recordPlace, recordRow } from './sample-record.ts'

it('multiplies, adds the change, and compares with what was realised; a missing number is not judged', () => {
  const rab = (values: object) =>
    checkRab()
      .row(recordRow(RAB_COLUMNS, values), recordPlace(RAB_COLUMNS))
      .map(({ code }) => code)
  expect(rab({ jumlah: 3, harga: 333.33, anggaran: 1000 })).toEqual([])
  expect(rab({ jumlah: 3, harga: 300, anggaran: 1000 })).toEqual(['siskeudes.hasil-kali'])
  expect(rab({ jumlah: null, harga: 300, anggaran: 1000 })).toEqual([])
  const changed = { anggaran: 1000, anggaranPak: -200, anggaranStlhPak: 900 }
  expect(
    checkBudget()
      .row(recordRow(BUDGET_COLUMNS, changed), recordPlace(BUDGET_COLUMNS))
      .map(({ code }) => code),
  ).toEqual(['siskeudes.perubahan'])
  const flat = { anggaran1: 10, realisasi1: 11, anggaran2: 10, realisasi2: 10 }
  expect(
    checkFlat()
      .row(recordRow(FLAT_COLUMNS, flat), recordPlace(FLAT_COLUMNS))
      .map(({ code }) => code),
  ).toEqual(['siskeudes.melebihi'])
})

it.each([
  ['01.2001.', '99.01.01.2001'],
  ['9901012001', '99.01.01.2001'],
  ['9902012001', null],
  ['2001', null],
])('the village of %s', (code, kode) => {
  expect(desaOfSiskeudes(code, '99.01')).toBe(kode)
})
