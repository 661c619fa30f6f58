import { describe, expect, it } from 'vitest'
import { inOrder, isReported, NOTHING_TOLD, quarterOfMonth, rupiahOf } from '../../src/realisation/realisation.ts'

describe('what is reported of a quarter', () => {
  it('is nothing while only a reason, a note or evidence are told, and something from the first zero on', () => {
    const words = { ...NOTHING_TOLD, reason: 'Menunggu DPA', note: 'x', evidence: ['a'] }
    expect(isReported(words)).toBe(false)
    expect(isReported({ ...NOTHING_TOLD, volume: 0 })).toBe(true)
    expect(isReported({ ...NOTHING_TOLD, reached: 0 })).toBe(true)
    expect(isReported({ ...NOTHING_TOLD, money: [{ source: 'add', rupiah: '0' }] })).toBe(true)
  })

  it('has no sum of money as long as no source is told, and zero when zero is told', () => {
    expect(rupiahOf(NOTHING_TOLD)).toBeNull()
    expect(rupiahOf({ money: [{ source: 'add', rupiah: '0' }] })).toBe(0n)
  })

  it('stands in one order with empty texts as not told', () => {
    const told = inOrder({
      ...NOTHING_TOLD,
      money: [
        { source: 'csr', rupiah: '1' },
        { source: 'apbd-kab', rupiah: '2' },
      ],
      places: [
        { desa: '76.01.01.2002', volume: null },
        { desa: '76.01.01.2001', volume: 1 },
      ],
      reason: '  ',
      note: ' a ',
      evidence: ['b', 'a', 'b'],
    })
    expect(told.money.map(({ source }) => source)).toEqual(['apbd-kab', 'csr'])
    expect(told.places.map(({ desa }) => desa)).toEqual(['76.01.01.2001', '76.01.01.2002'])
    expect([told.reason, told.note, told.evidence]).toEqual([null, 'a', ['a', 'b']])
  })

  it('knows the quarter of a month', () => {
    expect([1, 3, 4, 6, 7, 9, 10, 12].map(quarterOfMonth)).toEqual([1, 1, 2, 2, 3, 3, 4, 4])
  })
})
