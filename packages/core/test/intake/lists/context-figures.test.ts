import { expect, it } from 'vitest'
import { CONTEXT_COLUMNS, checkContext } from '../../../src/intake/lists/context-figures.ts'
import { recordPlace, recordRow } from './sample-record.ts'

it('asks for a code and a year, and for each figure once', () => {
  const check = checkContext()
  const codes = [
    { kode: '99.01', tahun: 2024, indikator: 'A', nilai: 1 },
    { kode: '9901', tahun: 2024, indikator: 'a', nilai: null },
    { kode: '990', tahun: 24, indikator: 'B', nilai: 0 },
  ].map((values, index) => check.row(recordRow(CONTEXT_COLUMNS, values, index + 2), recordPlace(CONTEXT_COLUMNS)).map(({ code }) => code))
  expect(codes).toEqual([[], ['konteks.ganda'], ['konteks.kode', 'konteks.tahun']])
})
