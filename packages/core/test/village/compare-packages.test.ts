import { comparePackages } from '@konvergen/core/village/compare-packages.ts'
import { describe, expect, it } from 'vitest'
import { content, recommended } from './facts.ts'

describe('two packages of a village', () => {
  it('are the same when nothing is another', () => {
    expect(comparePackages(content(), content())).toEqual({ changes: [], parts: [] })
  })

  it('differ by recommendations that came, went or say something else', () => {
    const before = content({ recommendations: [recommended(), recommended({ id: 'b', title: 'Air' })] })
    const after = content({ recommendations: [recommended({ volume: 4, cost: '4000' }), recommended({ id: 'c', title: 'Bibit' })] })
    expect(comparePackages(before, after).changes).toEqual([
      { what: 'usulan', kind: 'berubah', id: 'a', title: 'Jamban sehat', fields: ['volume', 'cost'] },
      { what: 'usulan', kind: 'baru', id: 'c', title: 'Bibit', fields: [] },
      { what: 'usulan', kind: 'hilang', id: 'b', title: 'Air', fields: [] },
    ])
  })

  it('differ by what the district does there, and by gaps of another period', () => {
    const activity = { id: 'k', title: 'Air bersih', office: null, villages: 2, money: [] }
    const { changes, parts } = comparePackages(content(), content({ activities: [activity], period: '2027-T1', name: 'Sumber Baru' }))
    expect(changes).toEqual([{ what: 'kegiatan', kind: 'baru', id: 'k', title: 'Air bersih', fields: [] }])
    expect(parts).toEqual(['gaps', 'name'])
  })
})
