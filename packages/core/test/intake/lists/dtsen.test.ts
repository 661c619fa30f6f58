import { expect, it } from 'vitest'
import { checkDtsen, DTSEN_COLUMNS, decileOf } from '../../../src/intake/lists/dtsen.ts'
import { recordPlace, recordRow } from './sample-record.ts'

it.each([
  ['1', 1],
  ['Desil 06', 6],
  ['10', 10],
  [null, null],
  ['11', undefined],
  ['miskin', undefined],
])('decile %s', (text, decile) => {
  expect(decileOf(text)).toBe(decile)
})

it('tells a NIK that comes again by its row only', () => {
  const check = checkDtsen()
  const issues = [2, 3].flatMap((row) =>
    check.row(recordRow(DTSEN_COLUMNS, { nik: '9901015701180001', desil: '1' }, row), recordPlace(DTSEN_COLUMNS)),
  )
  expect(issues).toMatchObject([{ code: 'dtsen.nik-ganda', params: { pertama: 2 } }])
  expect(JSON.stringify(issues)).not.toMatch(/\d{9}/)
})
