/** Which period the board opens with, and which can be opened anew. */
import type { PeriodSchema } from '@konvergen/contract/coverage.ts'
import { describe, expect, it } from 'vitest'
import { chosenPeriod, likelyPeriod, openable, orderedPeriods } from '../../../src/parts/coverage/arrange-periods.ts'

const period = (periode: string, keadaan: PeriodSchema['keadaan'] = 'terbuka'): PeriodSchema => ({
  periode,
  keadaan,
  tenggat: null,
  alasan: null,
  pada: '2026-03-01T00:00:00.000Z',
})

describe('periods', () => {
  const all = [period('2025-T4', 'terkunci'), period('2026-T1'), period('2026'), period('2025-S2', 'terkunci')]

  it('stand newest first', () => {
    expect(orderedPeriods(all).map(({ periode }) => periode)).toEqual(['2026', '2026-T1', '2025-T4', '2025-S2'])
  })

  it('open with the shortest that is open, else the newest, or the one asked for', () => {
    expect(chosenPeriod(all, undefined)?.periode).toBe('2026-T1')
    expect(chosenPeriod(all, '2025-T4')?.periode).toBe('2025-T4')
    expect(chosenPeriod(all, '2024-T1')).toBeUndefined()
    expect(chosenPeriod([period('2025-T3', 'terkunci'), period('2025-T4', 'terkunci')], undefined)?.periode).toBe('2025-T4')
    expect(chosenPeriod([], undefined)).toBeUndefined()
  })

  it('offer what was never opened, and of these the first that is not over', () => {
    expect(openable(all, 2026, 'triwulan')).toEqual(['2026-T2', '2026-T3', '2026-T4'])
    expect(openable(all, 2026, 'tahunan')).toEqual([])
    expect(likelyPeriod(['2026-T2', '2026-T3', '2026-T4'], '2026-07-01')).toBe('2026-T3')
    expect(likelyPeriod(['2025-T1', '2025-T2'], '2026-07-01')).toBe('2025-T2')
    expect(likelyPeriod([], '2026-07-01')).toBeUndefined()
  })
})
