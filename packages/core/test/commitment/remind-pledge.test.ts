import { isTimeToRemind, whomToRemind } from '@konvergen/core/commitment/remind-pledge.ts'
import { describe, expect, it } from 'vitest'

describe('reminding of a commitment', () => {
  it('begins fourteen days before it is due and ends with its day', () => {
    const on = (today: string, state: 'berjalan' | 'dipenuhi' = 'berjalan') => isTimeToRemind({ state, due: '2027-06-30' }, today)
    expect(on('2027-06-15')).toBe(false)
    expect(on('2027-06-16')).toBe(true)
    expect(on('2027-06-30')).toBe(true)
    expect(on('2027-07-01')).toBe(false)
    expect(on('2027-06-20', 'dipenuhi')).toBe(false)
    expect(isTimeToRemind({ state: 'berjalan', due: null }, '2027-06-20')).toBe(false)
  })

  it('goes to who pledged, or to the secretariat', () => {
    expect(whomToRemind({ who: 'lembaga', office: 'a', area: null })).toEqual({ kind: 'opd', code: 'a' })
    expect(whomToRemind({ who: 'desa', office: null, area: '76.01.01.2001' })).toEqual({ kind: 'wilayah', code: '76.01.01.2001' })
    expect(whomToRemind({ who: 'perusahaan', office: null, area: null })).toEqual({ kind: 'opd', code: 'admin-kab' })
  })
})
