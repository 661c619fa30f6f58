import { expect, test } from 'vitest'
import { compareProposals } from '../../src/lokus/compare-proposals.ts'

const row = (kode: string, rank: number | null, proposed: boolean) => ({ kode, rank, proposed })

test('two proposals: who is in both, who in one only, how alike the orders are', () => {
  const first = [row('a', 1, true), row('b', 2, true), row('c', 3, false), row('d', null, false)]
  const second = [row('c', 1, true), row('b', 2, true), row('a', 3, false), row('d', 4, false)]
  expect(compareProposals(first, second)).toEqual({ both: ['b'], onlyFirst: ['a'], onlySecond: ['c'], correlation: -1 })
  expect(compareProposals([], second)).toEqual({ both: [], onlyFirst: [], onlySecond: ['c', 'b'], correlation: null })
})
