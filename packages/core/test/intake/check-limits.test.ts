import { expect, it } from 'vitest'
import { checkLimits } from '../../src/intake/check-limits.ts'
import { NO_CELL } from '../../src/kit/cell.ts'

const row = { row: 4, nama: 'Kulu', counts: { part: { value: 7, raw: '7', cell: 'B4' }, whole: NO_CELL } }
const check = (part: number | null, whole: number | null) =>
  checkLimits(row, { part, whole }, [['part', 'whole']], { part: 'Bagian', whole: 'Seluruh' }, { file: 'f', sheet: 's' })

it('reports a part above its whole, with both numbers', () => {
  expect(check(7, 5)).toMatchObject([
    {
      code: 'tabel.melebihi',
      place: { row: 4, column: 'B', cell: 'B4' },
      params: { kolom: 'Bagian', nilai: 7, kolomBatas: 'Seluruh', batas: 5 },
    },
  ])
})

it('is silent where they are equal or one is unknown', () => {
  expect([check(5, 5), check(null, 5), check(7, null)].flat()).toEqual([])
})
