import { describe, expect, it } from 'vitest'
import { sumOwnBudgets } from '../../src/chain/own-budgets.ts'

const line = (id: string, desa: string, rupiah: bigint | null, stage: 'apbdes' | 'rkpdes' = 'apbdes') => ({ id, desa, rupiah, stage })

describe('money of villages themselves', () => {
  const lines = [line('a', 'X', 100n), line('b', 'X', null), line('c', 'X', 50n), line('d', 'Y', 30n), line('e', 'X', 9n, 'rkpdes')]

  it('is what APBDes plans, what reports tell, and apart from them what Siskeudes alone tells', () => {
    const deeds = new Map([
      ['a', { rupiah: 40n, isReport: true }],
      ['b', { rupiah: null, isReport: true }],
      ['c', { rupiah: 20n, isReport: false }],
      ['e', { rupiah: 9n, isReport: true }],
    ])
    expect(sumOwnBudgets(lines, deeds)).toEqual([
      { desa: 'X', lines: 3, planned: 150n, reported: 40n, bySiskeudes: 20n, reporting: 2 },
      { desa: 'Y', lines: 1, planned: 30n, reported: null, bySiskeudes: null, reporting: 0 },
    ])
  })

  it('of a village that tells nothing is not known, and a report of nothing is nothing', () => {
    expect(sumOwnBudgets([line('a', 'X', null)], new Map([['a', { rupiah: 0n, isReport: true }]]))).toEqual([
      { desa: 'X', lines: 1, planned: null, reported: 0n, bySiskeudes: null, reporting: 1 },
    ])
  })
})
