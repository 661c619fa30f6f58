import { describe, expect, it } from 'vitest'
import { checkKrs } from '../../src/intake/check-krs.ts'
import type { KrsCount, KrsRow } from '../../src/intake/krs.ts'
import { NO_CELL, type ReadCell } from '../../src/kit/cell.ts'
import { krsFile, krsRow } from './sample-rows.ts'

function changed(changes: Partial<Record<KrsCount, number | ReadCell<number>>>): KrsRow {
  const row = krsRow(2, 'Hulu', '2001', 'Kulu')
  const cells = Object.entries(changes).map(([key, value]) => {
    return [key, typeof value === 'number' ? { value, raw: String(value), cell: 'H2' } : value]
  })
  return { ...row, counts: { ...row.counts, ...Object.fromEntries(cells) } }
}

const check = (changes: Parameters<typeof changed>[0]) => checkKrs(krsFile([changed(changes)]), 'krs.csv')
const codes = (changes: Parameters<typeof changed>[0]) => check(changes).issues.map(({ code }) => code)

describe('checkKrs', () => {
  it('has nothing to say about a sound file', () => {
    expect(codes({})).toEqual([])
  })

  it('reports KRS + tidak berisiko that is not sasaran, and keeps what is written', () => {
    expect(codes({ tidakBerisiko: 149 })).toEqual(['krs.sasaran-beda'])
    expect(check({ tidakBerisiko: 149 }).counts[0]).toMatchObject({ sasaran: 200, krs: 50 })
  })

  it('reports welfare ranks that do not add up to KRS', () => {
    expect(codes({ sejahtera1: 11 })).toEqual(['krs.kesejahteraan-beda'])
  })

  it('bounds PUS 4T by its overlapping parts, and never sums them', () => {
    expect(codes({ pus4t: 30 })).toEqual([])
    expect(codes({ pus4t: 53 })).toEqual([])
    expect(codes({ pus4t: 29 })).toEqual(['krs.empat-t-mustahil'])
    expect(codes({ pus4t: 54 })).toEqual(['krs.empat-t-mustahil'])
  })

  it.each<[KrsCount, number]>([
    ['sasaran', 301],
    ['airTidakLayak', 51],
    ['jambanTidakLayak', 51],
    ['pusHamil', 191],
    ['bukanKbModern', 191],
  ])('reports %s above its group', (key, value) => {
    expect(codes({ [key]: value })).toContain('tabel.melebihi')
  })

  it('computes a blank sasaran, but not one that could not be read', () => {
    expect(check({ sasaran: NO_CELL })).toMatchObject({ counts: [{ sasaran: 200 }], issues: [{ code: 'krs.sasaran-dihitung' }] })
    expect(check({ sasaran: { value: null, raw: 'banyak', cell: 'H2' } }).counts[0]?.sasaran).toBeNull()
  })

  it('says when a formula has no result', () => {
    expect(codes({ pus: { value: null, raw: '=A1', cell: 'R2' } })).toEqual(['tabel.rumus-tanpa-nilai'])
  })
})
