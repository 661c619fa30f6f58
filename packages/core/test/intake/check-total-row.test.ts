import { expect, it } from 'vitest'
import { checkTotalRow } from '../../src/intake/check-total-row.ts'

const total = { row: 9, counts: { a: { value: 10, raw: '10', cell: 'C9' } } }
const check = (values: readonly (number | null)[], row: typeof total | null = total) =>
  checkTotalRow(
    row,
    values.map((a) => ({ a })),
    { a: 'Sasaran' },
    ['a'],
    { file: 'f', sheet: 's' },
  )

it('reports a total that is not the sum of the rows', () => {
  expect(check([4, 5])).toMatchObject([{ code: 'tabel.total-beda', place: { cell: 'C9' }, params: { tertulis: 10, hitungan: 9 } }])
})

it('is silent when it fits, when there is no total and when no row has a value', () => {
  expect([check([4, 6]), check([4, 5], null), check([null])].flat()).toEqual([])
})
