import { describe, expect, it } from 'vitest'
import type { Day } from '../../src/kit/day.ts'
import { leavesOn, subjectStanding } from '../../src/linkage/subject-standing.ts'

const day = (text: string) => text as Day
const child = (birth: string | null, more = {}) => ({ isDouble: false, told: null, birth: birth === null ? null : day(birth), ...more })

describe('who still counts', () => {
  it.each([
    ['2021-03-15', '2026-03-14', 'aktif'],
    ['2021-03-15', '2026-03-15', 'lewat-umur'],
    ['2026-03-15', '2026-03-14', 'aktif'],
    [null, '2026-03-14', 'aktif'],
  ])('born %s, on %s: %s', (birth, today, standing) => {
    expect(subjectStanding(child(birth), day(today))).toBe(standing)
  })

  it('a double stands before what a person said, and that before the calendar', () => {
    const today = day('2026-03-14')
    expect(subjectStanding(child('2000-01-01', { told: 'pindah' }), today)).toBe('pindah')
    expect(subjectStanding(child('2025-01-01', { told: 'meninggal' }), today)).toBe('meninggal')
    expect(subjectStanding(child('2025-01-01', { told: 'aktif' }), today)).toBe('aktif')
    expect(subjectStanding(child('2025-01-01', { told: 'meninggal', isDouble: true }), today)).toBe('ganda')
  })

  it('five years after birth, whatever the year', () => {
    expect(leavesOn(day('2021-03-15'))).toBe('2026-03-15')
    expect(leavesOn(day('2024-02-29'))).toBe('2029-03-01')
    expect(subjectStanding(child('2024-02-29'), day('2029-02-28'))).toBe('aktif')
    expect(subjectStanding(child('2024-02-29'), day('2029-03-01'))).toBe('lewat-umur')
  })
})
