import { describe, expect, it } from 'vitest'
import { PROPOSED_RULES } from '../../src/realisation/rules.ts'
import { standActivity } from '../../src/realisation/stand-activity.ts'
import { standOffice } from '../../src/realisation/stand-office.ts'
import { plan, report } from './plans.ts'

const standing = (rows: readonly ReturnType<typeof report>[]) => ({
  standing: standActivity(plan(), rows, 1, PROPOSED_RULES),
  isDue: true,
  own: rows.find(({ quarter }) => quarter === 1),
})

describe('how an office stands', () => {
  it('counts lights and reports and adds money', () => {
    const apbd = [{ source: 'apbd-kab' as const, rupiah: '300' }]
    const found = standOffice([
      standing([report(1, { volume: 50, money: apbd, reached: 4, evidence: ['a', 'b'] })]),
      standing([report(1, { volume: 5, money: apbd, reason: 'Hujan' })]),
      standing([report(1, { volume: 5, money: apbd })]),
      standing([]),
    ])
    expect(found.physical).toMatchObject({ hijau: 1, merah: 2, 'belum-lapor': 1 })
    expect(found.money).toMatchObject({ hijau: 3, 'belum-lapor': 1 })
    expect([found.planned, found.done, found.moneyPercent]).toEqual([1200n, 900n, 75])
    // 100 (of 200), 20 and 20: what is above the plan of one does not make up for another.
    expect(found.physicalPercent).toBe(46.6)
    expect([found.due, found.reported, found.unexplained, found.evidence, found.reached]).toEqual([4, 3, 1, 2, 4])
  })

  it('says nothing of an office without activities', () => {
    expect(standOffice([])).toMatchObject({
      activities: 0,
      planned: null,
      done: null,
      moneyPercent: null,
      physicalPercent: null,
      reached: null,
    })
  })
})
