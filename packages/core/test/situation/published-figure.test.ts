import { describe, expect, test } from 'vitest'
import { faultOfFigure, inOrder, isSameFact, kindOfSource, levelOf, yearOf } from '../../src/situation/published-figure.ts'
import { published } from './sample-published.ts'

describe('a published figure', () => {
  test('spellings of a source are one source, and say what kind it is', () => {
    expect(isSameFact(published({ source: 'EPPGBM' }), published({ source: 'e-PPGBM' }))).toBe(true)
    expect(isSameFact(published(), published({ population: 'baduta' }))).toBe(false)
    expect(['SSGI', 'ski', 'e-PPGBM', 'Laporan camat'].map(kindOfSource)).toEqual(['survei', 'survei', 'register', 'lain'])
    expect(['ID', '17', '17.04'].map(levelOf)).toEqual(['nasional', 'provinsi', 'kabupaten'])
  })

  test('what cannot be is refused by what is wrong with it; 0 % is a figure', () => {
    expect(faultOfFigure(published({ percent: 0 }))).toBeNull()
    expect(faultOfFigure(published({ percent: 101 }))).toBe('persen')
    expect(faultOfFigure(published({ percent: Number.NaN }))).toBe('persen')
    expect(faultOfFigure(published({ kode: '1704' }))).toBe('wilayah')
    expect(faultOfFigure(published({ source: ' – ' }))).toBe('sumber')
    expect(faultOfFigure(published({ year: 22 }))).toBe('tahun')
    expect(faultOfFigure(published({ month: 13 }))).toBe('bulan')
    expect(faultOfFigure(published({ low: 18 }))).toBe('selang')
    expect(faultOfFigure(published({ low: 21, high: 25 }))).toBe('selang')
    expect(faultOfFigure(published({ low: 18, high: 22, n: 640 }))).toBeNull()
    expect(faultOfFigure(published({ n: 0.5 }))).toBe('n')
  })

  test('a month stands in its middle, a year in the middle of the year', () => {
    expect(yearOf(published({ year: 2022, month: 2 }))).toBeCloseTo(2022.125)
    const ordered = inOrder([published({ year: 2022, month: 8 }), published({ year: 2022 }), published({ year: 2021 })])
    expect(ordered.map(({ year, month }) => [year, month])).toEqual([
      [2021, null],
      [2022, null],
      [2022, 8],
    ])
  })
})
