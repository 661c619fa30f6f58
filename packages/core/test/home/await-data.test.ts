import { awaitData, lastFullMonth } from '@konvergen/core/home/await-data.ts'
import { describe, expect, it } from 'vitest'

const file = (kind: string, state: string, period: string | null) => ({ kind, state, period })

describe('data that are awaited', () => {
  it('names the month before, across the year', () => {
    expect([lastFullMonth('2026-03-01'), lastFullMonth('2026-01-31'), lastFullMonth('2026-12-01')]).toEqual([
      '2026-02',
      '2025-12',
      '2026-11',
    ])
  })

  it('says of a kind that never came that nothing is known, and which month is missing', () => {
    expect(awaitData(['eppgbm-rekap', 'krs-rekap'], [], '2026-03-02')).toEqual([
      { kind: 'eppgbm-rekap', last: null, missing: '2026-02', waiting: 0 },
      { kind: 'krs-rekap', last: null, missing: null, waiting: 0 },
    ])
  })

  it('counts only what was applied, and what waits apart', () => {
    const files = [
      file('eppgbm-rekap', 'applied', '2025-11'),
      file('eppgbm-rekap', 'applied', '2026-01'),
      file('eppgbm-rekap', 'undone', '2026-02'),
      file('eppgbm-rekap', 'superseded', '2026-02'),
      file('eppgbm-rekap', 'staged', null),
      file('eppgbm-anak', 'applied', '2026-02'),
      file('krs-rekap', 'applied', '2024-S2'),
    ]
    expect(awaitData(['eppgbm-rekap', 'eppgbm-anak', 'krs-rekap'], files, '2026-03-02')).toEqual([
      { kind: 'eppgbm-rekap', last: '2026-01', missing: '2026-02', waiting: 1 },
      { kind: 'eppgbm-anak', last: '2026-02', missing: null, waiting: 0 },
      { kind: 'krs-rekap', last: '2024-S2', missing: null, waiting: 0 },
    ])
  })

  it('misses nothing where the running month came early', () => {
    expect(awaitData(['eppgbm-anak'], [file('eppgbm-anak', 'applied', '2026-03')], '2026-03-02')[0]?.missing).toBeNull()
  })
})
