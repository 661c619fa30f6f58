import { expect, it } from 'vitest'
import { denominatorPeriod } from '../../src/indicators/denominator-period.ts'
import { type Period, periodOf } from '../../src/indicators/period.ts'

const over = (wanted: string, entered: string[]) => denominatorPeriod(periodOf(wanted) as Period, entered)

it('takes its own period first, then the shortest that holds it, then the latest before it in the year', () => {
  expect(over('2025-T3', ['2025', '2025-S2', '2025-T3'])).toBe('2025-T3')
  expect(over('2025-T3', ['2025', '2025-S2', '2025-T2'])).toBe('2025-S2')
  expect(over('2025-T3', ['2025', '2025-T2'])).toBe('2025')
  expect(over('2025-T3', ['2025-T1', '2025-T2', '2025-T4'])).toBe('2025-T2')
  expect(over('2025-T3', ['2025-T1', '2025-02'])).toBe('2025-T1')
})

it('never takes a number of another year, or of later', () => {
  expect(over('2025-T1', ['2024', '2024-T4', '2025-T2', 'nonsense'])).toBeNull()
})
