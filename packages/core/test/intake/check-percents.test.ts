import { describe, expect, it } from 'vitest'
import { checkPercents } from '../../src/intake/check-percents.ts'
import type { RecapCounts } from '../../src/intake/recap.ts'
import { recapRow } from './sample-rows.ts'

const where = { file: 'rekap.xlsx', sheet: 'Rekap' }

function check(raw: string, value: number) {
  const row = recapRow(4, 'Kulu')
  const counts = Object.fromEntries(Object.entries(row.counts).map(([key, cell]) => [key, cell.value])) as RecapCounts
  const percents = { ...row.percents, persenStunting: { value, raw, cell: 'Y4' } }
  return checkPercents([{ ...row, percents }], [{ ...counts, stunting: 20, diukur: 87 }], where)
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

/** Measured and target of each village with the percentage that the sheet stores. */
function checkColumn(villages: readonly (readonly [diukur: number, sasaran: number, raw: string])[]) {
  const rows = villages.map(([diukur, sasaran, raw], index) => {
    const row = recapRow(index + 4, `Desa ${index}`, { diukur, sasaran })
    return { ...row, percents: { ...row.percents, persenDiukur: { value: Number(raw), raw, cell: `O${index + 4}` } } }
  })
  const counts = rows.map((row) => Object.fromEntries(Object.entries(row.counts).map(([key, cell]) => [key, cell.value])) as RecapCounts)
  return checkPercents(rows, counts, where).map(({ place }) => place.cell)
}

describe('a column is read the way that fits its counts', () => {
  it.each([
    [
      'shares, with all children and more than all',
      [
        [72, 100, '0.72'],
        [50, 50, '1'],
        [21, 20, '1.05'],
        [0, 9, '0'],
      ],
    ],
    [
      'shares of villages that all measured everybody',
      [
        [50, 50, '1'],
        [20, 20, '1'],
      ],
    ],
    [
      'percents, with less than one and with one',
      [
        [72, 100, '72'],
        [1, 100, '1'],
        [1, 200, '0.5'],
      ],
    ],
  ] as const)('%s', (_, villages) => {
    expect(checkColumn(villages)).toEqual([])
  })

  it('and what does not fit that way is reported', () => {
    expect(
      checkColumn([
        [72, 100, '0.72'],
        [50, 50, '1'],
        [30, 60, '50'],
      ]),
    ).toEqual(['O6'])
    expect(
      checkColumn([
        [72, 100, '72'],
        [50, 50, '1'],
        [30, 60, '50'],
      ]),
    ).toEqual(['O5'])
  })
})
