/** Cut-offs of 4T: what is shipped can be, slips of the finger cannot. */
import { describe, expect, it } from 'vitest'
import { areCutOffs, SHIPPED_CUT_OFFS } from '../../src/verval/cut-offs.ts'

describe('cut-offs', () => {
  it('are whole numbers within their ranges', () => {
    expect(areCutOffs(SHIPPED_CUT_OFFS)).toBe(true)
    expect(areCutOffs({ ...SHIPPED_CUT_OFFS, manyFrom: 4, oldAbove: 40 })).toBe(true)
    for (const slip of [{ youngBelow: 2 }, { oldAbove: 350 }, { manyFrom: 2.5 }, { closeBelowMonths: 2 }, { manyFrom: Number.NaN }])
      expect(areCutOffs({ ...SHIPPED_CUT_OFFS, ...slip })).toBe(false)
  })
})
