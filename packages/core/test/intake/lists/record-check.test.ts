import { expect, it } from 'vitest'
import { FirstRows } from '../../../src/intake/lists/record-check.ts'

it('answers the first row that bore a key, and null to the first itself', () => {
  const rows = new FirstRows()
  expect([rows.seen('a', 2), rows.seen('b', 3), rows.seen('a', 4), rows.seen('a', 5)]).toEqual([null, null, 2, 2])
})
