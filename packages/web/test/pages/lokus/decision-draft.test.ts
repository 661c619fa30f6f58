import { describe, expect, it } from 'vitest'
import { type DecisionDraft, villagesOf, withoutReason } from '../../../src/pages/lokus/decision-draft.ts'

const DRAFT: DecisionDraft = {
  kind: 'penetapan',
  villages: new Set(['a', 'b', 'c']),
  reasons: new Map([['b', ' Terpencil ']]),
  semua: '',
  proposed: new Set(['a']),
}

describe('a decision being filled in', () => {
  it('waits for the reason of villages that were not put forward', () => {
    expect(withoutReason(DRAFT)).toEqual(['c'])
    expect(withoutReason({ ...DRAFT, semua: 'Disepakati' })).toEqual([])
    expect(withoutReason({ ...DRAFT, kind: 'kelulusan' })).toEqual(['a', 'c'])
  })

  it('sends a common reason only for those that need one', () => {
    expect(villagesOf({ ...DRAFT, semua: 'Disepakati' })).toEqual([
      { kode: 'a' },
      { kode: 'b', alasan: 'Terpencil' },
      { kode: 'c', alasan: 'Disepakati' },
    ])
  })
})
