import { countByPledger, publicStateOf } from '@konvergen/core/commitment/public-pledge.ts'
import { describe, expect, it } from 'vitest'

describe('what the public sees', () => {
  it('is nothing of what was withdrawn, and late only what goes on', () => {
    const on = (state: 'dijanjikan' | 'berjalan' | 'dipenuhi' | 'sebagian' | 'ditarik') =>
      publicStateOf({ state, due: '2027-06-30' }, '2027-07-01')
    expect(on('ditarik')).toBeNull()
    expect(on('dipenuhi')).toBe('dipenuhi')
    expect(on('sebagian')).toBe('berjalan')
    expect(on('berjalan')).toBe('terlambat')
    expect(publicStateOf({ state: 'dijanjikan', due: null }, '2027-07-01')).toBe('berjalan')
  })

  it('is counted by kind of who pledged, and the counts add up', () => {
    const shown = [
      { who: 'perusahaan', state: 'dipenuhi' },
      { who: 'desa', state: 'terlambat' },
      { who: 'perusahaan', state: 'berjalan' },
      { who: 'perusahaan', state: 'dipenuhi' },
    ] as const
    expect(countByPledger(shown)).toEqual([
      { who: 'desa', counts: { dipenuhi: 0, berjalan: 0, terlambat: 1 } },
      { who: 'perusahaan', counts: { dipenuhi: 2, berjalan: 1, terlambat: 0 } },
    ])
  })
})
