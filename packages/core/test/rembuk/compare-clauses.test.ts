import { expect, test } from 'vitest'
import type { Clause } from '../../src/rembuk/clause.ts'
import { compareClauses } from '../../src/rembuk/compare-clauses.ts'

const CLAUSE: Clause = {
  kind: 'tpps',
  body: 'TPPS menyusun rencana.',
  owners: ['a', 'b'],
  due: null,
  indicator: null,
  volume: null,
  unit: null,
  rupiah: null,
}
const FIRST = ['1', '2', '3'].map((id) => ({ id, clause: CLAUSE, result: 'disepakati' as const }))

test('taken over, changed, new, left out', () => {
  const now = [
    { id: 'x', origin: '1', clause: { ...CLAUSE, owners: ['b', 'a'] }, result: 'disepakati' as const },
    { id: 'y', origin: '2', clause: { ...CLAUSE, due: '2027-06-30', rupiah: '0' }, result: null },
    { id: 'z', origin: null, clause: CLAUSE, result: null },
  ]
  expect(compareClauses(FIRST, now)).toEqual([
    { what: 'tetap', before: '1', after: 'x', fields: [] },
    { what: 'berubah', before: '2', after: 'y', fields: ['due', 'rupiah', 'result'] },
    { what: 'baru', before: null, after: 'z', fields: [] },
    { what: 'tidak-dibahas', before: '3', after: null, fields: [] },
  ])
})

test('nothing from an empty follow-up but what was left out', () => {
  expect(compareClauses(FIRST, []).map(({ what }) => what)).toEqual(['tidak-dibahas', 'tidak-dibahas', 'tidak-dibahas'])
})

test('a clause whose origin is not there is a new one', () => {
  expect(compareClauses([], [{ id: 'x', origin: 'gone', clause: CLAUSE, result: null }])[0]?.what).toBe('baru')
})
