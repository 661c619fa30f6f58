import { expect, it } from 'vitest'
import { checkPosyandu, POSYANDU_COLUMNS } from '../../../src/intake/lists/posyandu.ts'
import { recordPlace, recordRow } from './sample-record.ts'

it('tells a name that comes twice in one village, however it is written', () => {
  const check = checkPosyandu()
  const codes = [
    { kec: 'HULU', desa: 'MUARA', posyandu: 'Mawar 1' },
    { kec: 'HULU', desa: 'Muara', posyandu: 'MAWAR-1' },
    { kec: 'HILIR', desa: 'Muara', posyandu: 'Mawar 1' },
    { kec: 'HULU', desa: 'Muara' },
  ].map((values, index) => check.row(recordRow(POSYANDU_COLUMNS, values, index + 2), recordPlace(POSYANDU_COLUMNS)).map(({ code }) => code))
  expect(codes).toEqual([[], ['posyandu.ganda'], [], ['baris.isi-wajib-kosong']])
})
