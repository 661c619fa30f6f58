import { describe, expect, it } from 'vitest'
import { planContent, planText, planTotal } from '../../src/plan/plan-content.ts'
import { facts } from './facts.ts'

const planned = (id: string, told: Parameters<typeof facts>[0] = {}) => ({ ...facts(told), id, carriedFrom: null })
const plan = (activities: ReturnType<typeof planned>[], lokus: string[] = []) =>
  planContent({ kab: '76.01', office: null, officeName: 'Sekretariat', year: 2026, lokus, activities })

describe('what a version holds', () => {
  it('is the same bytes whatever the order that it came in', () => {
    const [one, two] = [planned('1', { months: [3, 1] }), planned('2', { indicators: ['E02', 'E01'] })]
    const other = planned('2', { indicators: ['E01', 'E02'] })
    expect(planText(plan([one, two]))).toBe(planText(plan([other, planned('1', { months: [1, 3] })])))
  })

  it('is other bytes for zero than for what is not told', () => {
    const zero = planned('1', { money: [{ source: 'csr', rupiah: '0' }] })
    expect(planText(plan([planned('1')]))).not.toBe(planText(plan([zero])))
    expect([planTotal(plan([planned('1')])), planTotal(plan([zero]))]).toEqual([null, 0n])
  })

  it('names the lokus of the year only where an activity is placed in all of them', () => {
    expect(plan([planned('1')], ['b', 'a']).lokus).toBeNull()
    expect(plan([planned('1', { placing: 'lokus' })], ['b', 'a']).lokus).toEqual(['a', 'b'])
  })
})
