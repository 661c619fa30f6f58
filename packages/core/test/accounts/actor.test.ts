import { describe, expect, it } from 'vitest'
import { type Actor, countingGrants, type Grant, reaches } from '../../src/accounts/actor.ts'

const CAMAT: Grant = { role: 'camat', kab: '76.01', areas: ['76.01.02'], opd: null, from: '2026-01-01', until: '2026-06-30' }
const PUSKESMAS: Grant = { ...CAMAT, role: 'puskesmas', areas: ['76.01.02', '76.01.03.2001'], until: null }

function person(grants: readonly Grant[], secondFactor = true): Actor {
  return { id: 'a', kind: 'akun', grants, secondFactor }
}

describe('grants', () => {
  it('count from their first day to their last, both included', () => {
    const on = (day: string) => countingGrants(person([CAMAT]), day).length
    expect(['2025-12-31', '2026-01-01', '2026-06-30', '2026-07-01'].map(on)).toEqual([0, 1, 1, 0])
  })

  it('that show names count only with a second factor', () => {
    expect(countingGrants(person([CAMAT, PUSKESMAS], false), '2026-02-01')).toEqual([CAMAT])
    expect(countingGrants(person([CAMAT, PUSKESMAS]), '2026-02-01')).toEqual([CAMAT, PUSKESMAS])
  })

  it('reach what lies in their areas, and nothing that only looks alike', () => {
    const reached = ['76.01.02', '76.01.02.2001', '76.01.03.2001', '76.01.03.2002', '76.01', '76.01.0', '76.01.021', '*']
    expect(reached.filter((place) => reaches(PUSKESMAS, place))).toEqual(['76.01.02', '76.01.02.2001', '76.01.03.2001'])
    expect(reaches({ ...CAMAT, kab: '*', areas: [] }, '11.01')).toBe(true)
  })
})
