import { describe, expect, it } from 'vitest'
import { covers, dayBefore, isActive, nameOn, type Office } from '../../src/opd/office.ts'

const office: Office = {
  id: 'a',
  kind: 'opd',
  code: 'opd-kb',
  wilayah: null,
  parent: null,
  from: '2017-01-01',
  until: '2025-12-31',
  checked: true,
  names: [
    { nama: 'Dinas Pengendalian Penduduk dan KB', singkatan: 'DPPKB', from: '2017-01-01', until: '2021-05-31', dasar: null },
    { nama: 'Dinas P3A, PP dan KB', singkatan: 'DP3APPKB', from: '2021-06-01', until: null, dasar: 'Perda 5/2021' },
  ],
}

describe('an office', () => {
  it('keeps the name it bore on a day', () => {
    const names = ['2010-01-01', '2017-01-01', '2021-05-31', '2021-06-01', '2030-01-01'].map((day) => nameOn(office, day).singkatan)
    expect(names).toEqual(['DPPKB', 'DPPKB', 'DPPKB', 'DP3APPKB', 'DP3APPKB'])
    expect(() => nameOn({ ...office, names: [] }, '2026-01-01')).toThrow('without a name')
  })

  it('is there until its last day is over', () => {
    expect(['2025-12-31', '2026-01-01'].map((day) => isActive(office, day))).toEqual([true, false])
    expect(isActive({ ...office, until: null }, '2999-01-01')).toBe(true)
  })
})

describe('a period', () => {
  it('includes both its ends, and is open where nothing is known', () => {
    const period = { from: '2026-01-01', until: '2026-01-31' }
    expect(['2025-12-31', '2026-01-01', '2026-01-31', '2026-02-01'].map((day) => covers(period, day))).toEqual([false, true, true, false])
    expect(covers({ from: null, until: null }, '0001-01-01')).toBe(true)
  })

  it('ends the day before the next begins', () => {
    expect([dayBefore('2026-03-01'), dayBefore('2024-01-01'), dayBefore('0001-01-01')]).toEqual(['2026-02-28', '2023-12-31', null])
  })
})
