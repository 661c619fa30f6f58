import { describe, expect, it } from 'vitest'
import { checkPercents } from '../../src/intake/check-percents.ts'
import type { RecapCounts } from '../../src/intake/recap.ts'
import { recapRow } from './sample-rows.ts'

const where = { file: 'rekap.xlsx', sheet: 'Rekap' }

function check(raw: string, value: number) {
  const row = recapRow(4, 'Kulu')
  const counts = Object.fromEntries(Object.entries(row.counts).map(([key, cell]) => [key, cell.value])) as RecapCounts
  const percents = { ...row.percents, persenStunting: { value, raw, cell: 'Y4' } }
  return checkPercents({ ...row, percents }, { ...counts, stunting: 20, diukur: 87 }, where)
}

describe('checkPercents (20 of 87 = 22.99 %)', () => {
  it.each([
    ['22,99', 22.99],
    ['23,0', 23],
    ['23', 23],
    ['22.9885057471264', 22.9885057471264],
    ['0.229885', 0.229885],
    ['0.23', 0.23],
  ])('accepts %s', (raw, value) => {
    expect(check(raw, value)).toEqual([])
  })

  it.each([
    ['22,8', 22.8],
    ['22', 22],
    ['0.21', 0.21],
  ])('reports %s', (raw, value) => {
    expect(check(raw, value)).toMatchObject([{ code: 'rekap.persen-beda', place: { cell: 'Y4' }, params: { hitungan: 22.99 } }])
  })
})
