import { expect, it } from 'vitest'
import { countsOf } from '../../src/intake/settled.ts'

it('leaves only the counts by village', () => {
  const row = { row: 4, counts: { anak: null }, cells: { anak: { value: null, raw: '-', cell: 'C4' } } }
  const settled = {
    placements: [],
    rows: [row],
    values: new Map([['99.01.01.2001', row]]),
    issues: [],
    blocked: null,
    unplaced: [],
    unplacedCounts: [],
  }
  expect(countsOf(settled)).toEqual(new Map([['99.01.01.2001', { anak: null }]]))
})
