import { expect, it } from 'vitest'
import { readStamp } from '../../src/eppgbm-recap/read-stamp.ts'

it.each([
  ['Data Tanggal : 2024-01-17 07:49:21', '2024-01-17 07:49:21', '2024-01'],
  ['Per 17/01/2024', '2024-01-17', '2024-01'],
  ['Keadaan 17 Januari 2024', '2024-01-17', '2024-01'],
  ['Bulan : Februari 2024', null, '2024-02'],
  ['Bulan Agustus Tahun 2025', null, '2025-08'],
  ['Periode Pebruari 2024, dicetak 2024-03-05', '2024-03-05', null],
  ['Januari 2024 s.d. Februari 2024', null, null],
  ['REKAP STATUS GIZI', null, null],
  ['2024-13-40', null, null],
])('%s', (title, stamp, period) => {
  expect(readStamp([title])).toEqual({ stamp, period })
})

it('believes the month that is named as the data, not the day of printing', () => {
  expect(readStamp(['Bulan : Februari 2024', 'Dicetak 05-03-2024']).period).toBe('2024-02')
})
