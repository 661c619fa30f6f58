import { describe, expect, it } from 'vitest'
import { comparePlans } from '../../src/plan/compare-plans.ts'
import { planContent } from '../../src/plan/plan-content.ts'
import { facts } from './facts.ts'

const planned = (id: string, told: Parameters<typeof facts>[0] = {}) => ({ ...facts(told), id, carriedFrom: null })
const plan = (activities: ReturnType<typeof planned>[], lokus: string[] = []) =>
  planContent({ kab: '76.01', office: null, officeName: 'Sekretariat', year: 2026, lokus, activities })
const told = (before: ReturnType<typeof plan>, after: ReturnType<typeof plan>) =>
  comparePlans(before, after).map(({ kind, id, fields }) => [kind, id, fields])

describe('two plans', () => {
  it('that say the same have no differences', () => {
    expect(told(plan([planned('1')]), plan([planned('1')]))).toEqual([])
  })

  it('differ in what came, went and changed, field by field', () => {
    const before = plan([planned('1'), planned('2')])
    const after = plan([planned('1', { volume: 0, title: 'Lain' }), planned('3')])
    expect(told(before, after)).toEqual([
      ['berubah', '1', ['title', 'volume']],
      ['baru', '3', []],
      ['hilang', '2', []],
    ])
  })

  it('differ where “all lokus” means other villages', () => {
    const lokus = planned('1', { placing: 'lokus' })
    expect(told(plan([lokus], ['a']), plan([lokus], ['a', 'b']))).toEqual([['berubah', '1', ['lokus']]])
    expect(told(plan([lokus, planned('2')], ['a']), plan([lokus, planned('2')], ['b']))).toEqual([['berubah', '1', ['lokus']]])
  })
})
