/** Which source can be chosen, and which month compared. */
import { expect, it } from 'vitest'
import { comparedMonth, hasBothSources, periodsOfSource } from '../../../src/pages/situation/choose-source.ts'

const periods = { recap: ['2026-02', '2025-08'], krs: [], individu: ['2026-02', '2026-01'] }

it('offers the choice only where there is one', () => {
  expect(hasBothSources(periods)).toBe(true)
  expect(hasBothSources({ ...periods, recap: [] })).toBe(false)
})

it('lists the months of the source that is shown', () => {
  expect(periodsOfSource({ periods, sumber: 'individu' })).toEqual(['2026-02', '2026-01'])
  expect(periodsOfSource({ periods, sumber: 'rekap' })).toEqual(['2026-02', '2025-08'])
})

it('compares the month that is shown, else the newest that both have', () => {
  const more = { ...periods, individu: ['2026-02', '2025-08'] }
  expect(comparedMonth(more, '2025-08')).toBe('2025-08')
  expect(comparedMonth(periods, '2026-01')).toBe('2026-02')
  expect(comparedMonth({ ...periods, individu: ['2024-01'] }, '2026-02')).toBe(null)
})
