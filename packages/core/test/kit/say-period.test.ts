import { expect, test } from 'vitest'
import { sayPeriod } from '../../src/kit/say-period.ts'

test('months, quarters and half years in both languages', () => {
  expect(sayPeriod('2024-01', 'id')).toBe('Januari 2024')
  expect(sayPeriod('2024-08', 'en')).toBe('August 2024')
  expect(sayPeriod('2024-S2', 'id')).toBe('Semester 2 2024')
  expect(sayPeriod('2024-S1', 'en')).toBe('first half of 2024')
  expect(sayPeriod('2026-T1', 'id')).toBe('Triwulan 1 2026')
  expect(sayPeriod('2026-T4', 'en')).toBe('fourth quarter of 2026')
})

test('anything else as it stands', () => {
  expect(sayPeriod('2024-13', 'id')).toBe('2024-13')
  expect(sayPeriod('2026-T5', 'id')).toBe('2026-T5')
  expect(sayPeriod('', 'id')).toBe('')
  expect(sayPeriod('awal 2024', 'en')).toBe('awal 2024')
})
