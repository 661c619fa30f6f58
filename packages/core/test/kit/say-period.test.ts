import { expect, test } from 'vitest'
import { sayPeriod } from '../../src/kit/say-period.ts'

test('months and half years in both languages', () => {
  expect(sayPeriod('2024-01', 'id')).toBe('Januari 2024')
  expect(sayPeriod('2024-08', 'en')).toBe('August 2024')
  expect(sayPeriod('2024-S2', 'id')).toBe('Semester 2 2024')
  expect(sayPeriod('2024-S1', 'en')).toBe('first half of 2024')
})

test('anything else as it stands', () => {
  expect(sayPeriod('2024-13', 'id')).toBe('2024-13')
  expect(sayPeriod('', 'id')).toBe('')
  expect(sayPeriod('awal 2024', 'en')).toBe('awal 2024')
})
