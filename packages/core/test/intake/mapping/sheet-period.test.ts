import { describe, expect, it } from 'vitest'
import { meansPeriod, monthIn, periodInText, periodInTitles, periodTexts } from '../../../src/intake/mapping/sheet-period.ts'

describe('the period of a sheet', () => {
  it.each([
    ['LAPORAN TRIWULAN II TAHUN 2025', '2025-T2'],
    ['lap_tw_3_2025.xlsx', '2025-T3'],
    ['Bulan Maret 2025', '2025-03'],
    ['Semester 1 2024', '2024-S1'],
    ['rekap-2025-07.csv', '2025-07'],
    ['Data Tahun 2025', '2025'],
    ['Januari – Maret 2025', '2025'],
    ['Desa Mekar', null],
  ])('of “%s” is %s', (text, period) => {
    expect(periodInText(text)).toBe(period)
  })

  it('is the narrowest that any title names', () => {
    expect(periodInTitles(['DINAS KESEHATAN 2025', 'Triwulan I 2025'])).toBe('2025-T1')
    expect(periodInTitles(['Dinas'])).toBeNull()
    expect(monthIn('Jan s.d. Feb')).toBeNull()
    expect(monthIn('NOPEMBER')).toBe(11)
  })
})

it('tells which rows of a long list are of a period', () => {
  expect(meansPeriod('JANUARI', '2025-01')).toBe(true)
  expect(meansPeriod('FEBRUARI', '2025-01')).toBe(false)
  expect(meansPeriod('Januari 2024', '2025-01')).toBe(false)
  expect(meansPeriod('TW 2', '2025-T2')).toBe(true)
  expect(meansPeriod('2025', '2025')).toBe(true)
  expect(meansPeriod('2024', '2025')).toBe(false)
  expect(meansPeriod('baik', '2025-01')).toBe(false)
})

it('finds the column by which rows are picked', () => {
  expect(periodTexts('BULAN', ['JANUARI', 'FEBRUARI', 'JANUARI', ''])).toEqual(['JANUARI', 'FEBRUARI'])
  expect(periodTexts('TAHUN', ['2024', '2025'])).toEqual(['2024', '2025'])
  expect(periodTexts('PUS', ['2024', '2025'])).toBeNull()
  expect(periodTexts('BULAN', ['JANUARI', 'JANUARI'])).toBeNull()
  expect(periodTexts('Desa', ['Muara', 'Karang'])).toBeNull()
})
