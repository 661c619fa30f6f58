import { expect, it } from 'vitest'
import { issue } from '../../src/intake/make-issue.ts'

it('takes the severity from the catalogue and fills up the place', () => {
  const made = issue('tabel.negatif', { file: 'rekap.xlsx', cell: 'D4' }, '-5', { nama: 'Kulu', kolom: 'Sasaran' })
  expect(made).toEqual({
    code: 'tabel.negatif',
    severity: 'galat',
    place: { file: 'rekap.xlsx', sheet: null, row: null, column: null, cell: 'D4' },
    read: '-5',
    params: { nama: 'Kulu', kolom: 'Sasaran' },
  })
})

it('refuses unknown codes and missing parameters at compile time', () => {
  // @ts-expect-error no such code
  expect(() => issue('tabel.tidak-ada', {}, null, {})).toThrow('severity')
  // @ts-expect-error kolom is missing
  issue('tabel.negatif', {}, null, { nama: 'Kulu' })
})
