/** Filters and order of the posyandu table. */
import type { PosyanduRow } from '@konvergen/core/quality/quality-report.ts'
import { describe, expect, it } from 'vitest'
import { arrangePosyandu, nextPosyanduSort, posyanduValue, readPosyanduSort } from '../../../src/pages/quality/arrange-posyandu.ts'

const none = { cases: 0, n: 0 }
const row = (nama: string, verdict: PosyanduRow['verdict'], change: Partial<PosyanduRow['figures']> = {}): PosyanduRow => ({
  key: nama,
  nama,
  desa: `Desa ${nama}`,
  puskesmas: null,
  kecamatan: null,
  n: 20,
  children: 18,
  target: 20,
  verdict,
  reasons: [],
  figures: {
    missing: none,
    flagged: none,
    wrongPosition: none,
    historyErrors: none,
    weightDigits: null,
    heightDigits: null,
    lenMean: null,
    lenSd: null,
    stunted: none,
    ...change,
  },
})
const ROWS = [row('Mawar', 'tidak-layak', { lenSd: 1.9 }), row('Melati 10', 'perlu-diukur-ulang'), row('Melati 2', 'layak', { lenSd: 1 })]
const names = (search: Parameters<typeof arrangePosyandu>[1]) => arrangePosyandu(ROWS, search).map(({ nama }) => nama)

describe('the posyandu table', () => {
  it('stands as the report orders it until somebody sorts', () => {
    expect(names({})).toEqual(['Mawar', 'Melati 10', 'Melati 2'])
    expect(names({ urut: 'unknown' })).toEqual(['Mawar', 'Melati 10', 'Melati 2'])
  })

  it('sorts numbers in names as numbers, and the unknown last either way', () => {
    expect(names({ urut: 'nama' })).toEqual(['Mawar', 'Melati 2', 'Melati 10'])
    expect(names({ urut: 'sd' })).toEqual(['Melati 2', 'Mawar', 'Melati 10'])
    expect(names({ urut: '-sd' })).toEqual(['Mawar', 'Melati 2', 'Melati 10'])
    expect(names({ urut: '-putusan' })).toEqual(['Mawar', 'Melati 10', 'Melati 2'])
  })

  it('filters by verdict and by name or village', () => {
    expect(names({ putusan: 'layak' })).toEqual(['Melati 2'])
    expect(names({ cari: ' desa melati' })).toEqual(['Melati 10', 'Melati 2'])
    expect(names({ cari: 'mawar', putusan: 'layak' })).toEqual([])
  })

  it('knows no share of nothing', () => {
    expect(posyanduValue(row('X', 'layak'), 'mustahil')).toBe(null)
    expect(posyanduValue({ ...row('X', 'layak'), target: null }, 'ds')).toBe(null)
    expect(posyanduValue(row('X', 'layak'), 'ds')).toBe(90)
  })

  it('turns the order with a second press', () => {
    expect(nextPosyanduSort(null, 'n')).toBe('-n')
    expect(nextPosyanduSort(readPosyanduSort('-n'), 'n')).toBe('n')
    expect(nextPosyanduSort(readPosyanduSort('-n'), 'nama')).toBe('nama')
  })
})
