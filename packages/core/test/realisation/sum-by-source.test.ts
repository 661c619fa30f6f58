import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MONEY_SOURCES } from '../../src/plan/activity.ts'
import { joinSources, sumBySource } from '../../src/realisation/sum-by-source.ts'
import { sumUpTo } from '../../src/realisation/sum-up-to.ts'
import { report } from './plans.ts'

const money = fc.array(fc.record({ source: fc.constantFrom(...MONEY_SOURCES), rupiah: fc.nat().map(String) }), { maxLength: 4 })

describe('sums by source', () => {
  it('come to the sum of the whole', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(money, money, money, money), { maxLength: 4 }), (years) => {
        const activities = years.map((year) => ({
          plan: { money: [] },
          rows: year.map((told, at) => report((at + 1) as 1 | 2 | 3 | 4, { money: told })),
        }))
        const sums = sumBySource(activities, 1, 3).reduce((sum, { spentUpTo }) => sum + (spentUpTo ?? 0n), 0n)
        const whole = activities.reduce((sum, { rows }) => sum + (sumUpTo(rows, 3).rupiah ?? 0n), 0n)
        expect(sums).toBe(whole)
      }),
    )
  })

  it('of parts are those of the whole', () => {
    const whole = fc.array(fc.tuple(money, money, money), { maxLength: 6 })
    fc.assert(
      fc.property(whole, fc.nat(6), (years, cut) => {
        const activities = years.map(([planned, first, third]) => ({
          plan: { money: planned },
          rows: [report(1, { money: first }), report(3, { money: third })],
        }))
        const parts = [activities.slice(0, cut), activities.slice(cut)].map((own) => sumBySource(own, 3, 4))
        expect(joinSources(parts)).toEqual(sumBySource(activities, 3, 4))
      }),
    )
  })

  it('part what was spent in the half-year from what was spent before, and know no zero where nothing is told', () => {
    const apbd = (rupiah: string) => ({ money: [{ source: 'apbd-kab' as const, rupiah }] })
    const one = {
      plan: { money: [...apbd('100').money, { source: 'csr' as const, rupiah: '5' }] },
      rows: [report(2, apbd('30')), report(3, apbd('20'))],
    }
    expect(sumBySource([one], 3, 4)).toEqual([
      { source: 'apbd-kab', planned: 100n, spent: 20n, spentUpTo: 50n },
      { source: 'csr', planned: 5n, spent: null, spentUpTo: null },
    ])
  })
})
