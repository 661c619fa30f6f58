import { isAsProposed, packageState, restsOnOldData } from '@konvergen/core/village/standing.ts'
import { describe, expect, it } from 'vitest'

const facts = { title: 'Jamban', unit: 'unit', volume: 3, unitCost: null, source: 'dana-desa', note: null } as const
const basis = { period: '2026-T4', gaps: [{ indicator: 'E27', people: 3 }], costItem: null }

describe('a recommendation against what is proposed now', () => {
  it('is as proposed whatever its note says', () => {
    expect(isAsProposed({ ...facts, note: 'Dusun 2' }, { facts })).toBe(true)
    expect(isAsProposed({ ...facts, volume: 4 }, { facts })).toBe(false)
    expect(isAsProposed(facts, null)).toBe(false)
  })

  it('rests on old data when its gaps or their period are others', () => {
    expect(restsOnOldData(basis, { basis: { ...basis, costItem: 'Jamban' } })).toBe(false)
    expect(restsOnOldData(basis, { basis: { ...basis, gaps: [{ indicator: 'E27', people: 2 }] } })).toBe(true)
    expect(restsOnOldData(basis, { basis: { ...basis, period: '2027-T1' } })).toBe(true)
    expect(restsOnOldData(basis, null)).toBe(true)
    expect(restsOnOldData({ ...basis, gaps: [] }, null)).toBe(false)
  })
})

it('tells how far a package is', () => {
  expect(packageState(0, null, 'x')).toBe('belum')
  expect(packageState(2, null, 'x')).toBe('disiapkan')
  expect(packageState(2, 'x', 'x')).toBe('terbit')
  expect(packageState(2, 'x', 'y')).toBe('berubah')
})
