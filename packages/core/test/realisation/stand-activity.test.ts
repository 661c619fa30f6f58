import { describe, expect, it } from 'vitest'
import { PROPOSED_RULES } from '../../src/realisation/rules.ts'
import { standActivity } from '../../src/realisation/stand-activity.ts'
import { plan, report } from './plans.ts'

const apbd = (rupiah: string) => [{ source: 'apbd-kab' as const, rupiah }]

describe('how an activity stands', () => {
  it('compares sums up to the quarter with the plan up to it', () => {
    const rows = [report(1, { volume: 20, money: apbd('300') }), report(2, { volume: 26, money: apbd('100') })]
    const { planned, done, physical, money, missing } = standActivity(plan(), rows, 2, PROPOSED_RULES)
    expect(planned).toEqual({ volume: 50, percent: 50, rupiah: 600n })
    expect([done.volume, done.rupiah]).toEqual([46, 400n])
    expect(physical).toEqual({ light: 'hijau', percent: 92 })
    expect(money).toEqual({ light: 'kuning', percent: 66.6 })
    expect(missing).toEqual([])
  })

  it('counts per cent where the plan has no volume', () => {
    const rows = [report(1, { percent: 10 })]
    expect(standActivity(plan({ volume: null }), rows, 1, PROPOSED_RULES).physical).toEqual({ light: 'merah', percent: 40 })
  })

  it('names due quarters without a report, and takes none for zero', () => {
    const { missing, physical, demands } = standActivity(plan(), [report(2, { reason: 'Menunggu DPA' })], 2, PROPOSED_RULES)
    expect(missing).toEqual([1, 2])
    expect(physical).toEqual({ light: 'belum-lapor', percent: null })
    expect(demands).toEqual([])
    expect(standActivity(plan(), [report(1, { volume: 0 })], 1, PROPOSED_RULES).physical.light).toBe('merah')
  })

  it.each([
    ['lampu-merah', report(1, { volume: 2 })],
    ['uang-di-atas-pagu', report(1, { volume: 25, money: apbd('1201') })],
    ['volume-di-atas-rencana', report(1, { volume: 101 })],
    ['uang-tanpa-volume', report(1, { money: apbd('300') })],
    ['sumber-di-luar-rencana', report(1, { volume: 25, money: [{ source: 'csr', rupiah: '300' }] })],
  ] as const)('wants %s explained, unless the rules let it pass', (demand, row) => {
    expect(standActivity(plan(), [row], 1, PROPOSED_RULES).demands).toEqual([demand])
    const milder = { ...PROPOSED_RULES, demands: PROPOSED_RULES.demands.filter((each) => each !== demand) }
    expect(standActivity(plan(), [row], 1, milder).demands).toEqual([])
  })

  it('lights nothing of what was called off', () => {
    const { physical, money, missing } = standActivity(plan({ status: 'batal' }), [], 4, PROPOSED_RULES)
    expect([physical.light, money.light, missing]).toEqual(['tanpa-ukuran', 'tanpa-ukuran', []])
  })
})
