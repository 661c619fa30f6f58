import { expect, it } from 'vitest'
import { isOfColumn, NumberCounts } from '../../../src/intake/records/number-issues.ts'

const COLUMNS = { nik: { type: 'nomor', label: 'NIK', personal: true }, kk: { type: 'nomor', label: 'KK', personal: true } } as const

it('says once for a column what is wrong with many of its numbers', () => {
  const counts = new NumberCounts(COLUMNS)
  counts.add({ nik: 'disamarkan', kk: 'ilmiah' })
  counts.add({ nik: 'disamarkan', kk: 'dibulatkan' })
  counts.add({ kk: 'bukan-16' })
  const issues = counts.issues({ file: 'f', sheet: 's', columns: { nik: 'B', kk: 'C' } }, COLUMNS)
  expect(issues.map(({ code, place, params }) => [code, place.column, params.jumlah, params.dari])).toEqual([
    ['baris.nomor-disamarkan', 'B', 2, 3],
    ['baris.nomor-rusak', 'C', 2, 3],
  ])
})

it('leaves single wrong numbers to their cells', () => {
  expect(isOfColumn('bukan-16')).toBe(false)
  expect(isOfColumn('ilmiah')).toBe(true)
})
