import fc from 'fast-check'
import { expect, it } from 'vitest'
import { FREQUENCIES } from '../../src/indicators/indicator.ts'
import { dayAfter, periodBefore, periodOf, periodsOf, periodWith } from '../../src/indicators/period.ts'

it('reads years, halves, quarters and months, and nothing else', () => {
  expect(periodOf('2025')).toMatchObject({ frequency: 'tahunan', year: 2025, months: [1, 12] })
  expect(periodOf('2025-S2')).toMatchObject({ frequency: 'semester', months: [7, 12] })
  expect(periodOf('2025-T3')).toMatchObject({ frequency: 'triwulan', months: [7, 9] })
  expect(periodOf('2025-08')).toMatchObject({ frequency: 'bulanan', months: [8, 8] })
  for (const text of ['', '25', '2025-S3', '2025-T0', '2025-13', '2025-00', '2025-1', ' 2025']) expect(periodOf(text)).toBeNull()
})

it('knows what comes before and when a period is over', () => {
  const before = (text: string) => periodBefore(periodOf(text) as NonNullable<ReturnType<typeof periodOf>>)
  const after = (text: string) => dayAfter(periodOf(text) as NonNullable<ReturnType<typeof periodOf>>)
  expect(['2025', '2025-S1', '2025-T1', '2025-T3', '2025-01', '2025-12'].map(before)).toEqual([
    '2024',
    '2024-S2',
    '2024-T4',
    '2025-T2',
    '2024-12',
    '2025-11',
  ])
  expect(['2025', '2025-S1', '2025-T4', '2025-09'].map(after)).toEqual(['2026-01-01', '2025-07-01', '2026-01-01', '2025-10-01'])
})

it('covers each month of a year exactly once', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1900, max: 2100 }),
      fc.integer({ min: 1, max: 12 }),
      fc.constantFrom(...FREQUENCIES),
      (year, month, frequency) => {
        const holding = periodsOf(year, frequency).filter((text) => {
          const [first, last] = periodOf(text)?.months ?? [0, 0]
          return first <= month && month <= last
        })
        expect(holding).toEqual([periodWith(year, month, frequency)])
      },
    ),
  )
})
