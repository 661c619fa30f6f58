import { expect, it } from 'vitest'
import { contextSeries } from '../../src/situation/context-series.ts'

it('puts years in order, and of two for one year takes what came in later', () => {
  const rows = [
    { indikator: 'Penduduk miskin', tahun: 2024, nilai: 12.1, satuan: '%', sumber: 'BPS' },
    { indikator: 'PDRB', tahun: 2023, nilai: 9, satuan: null, sumber: null },
    { indikator: 'Penduduk miskin', tahun: 2022, nilai: 13.4, satuan: '%', sumber: 'BPS' },
    { indikator: 'PENDUDUK MISKIN', tahun: 2024, nilai: 12, satuan: null, sumber: null },
  ]
  expect(contextSeries(rows)).toEqual([
    { name: 'PDRB', unit: null, source: null, points: [{ year: 2023, value: 9 }] },
    {
      name: 'PENDUDUK MISKIN',
      unit: '%',
      source: 'BPS',
      points: [
        { year: 2022, value: 13.4 },
        { year: 2024, value: 12 },
      ],
    },
  ])
})

it('keeps a year without a value as none, and leaves out what has no year or name', () => {
  const rows = [
    { indikator: 'A', tahun: 2024, nilai: null },
    { indikator: 'A', tahun: null, nilai: 3 },
    { indikator: ' ', tahun: 2024, nilai: 3 },
    { indikator: 'A', tahun: 2023, nilai: 0 },
  ]
  expect(contextSeries(rows)[0]?.points).toEqual([
    { year: 2023, value: 0 },
    { year: 2024, value: null },
  ])
  expect(contextSeries(rows)).toHaveLength(1)
  expect(contextSeries([])).toEqual([])
})
