import { expect, it } from 'vitest'
import { calendarMonth, inQuarter, monthNumber, monthOf, monthsOfQuarter, monthText } from '../../src/sasaran/quarter.ts'

it('puts every month into exactly one quarter', () => {
  const quarters = [1, 2, 3, 4].map((quarter) => monthsOfQuarter({ year: 2025, quarter }).map(calendarMonth))
  expect(quarters).toEqual([
    [1, 2, 3],
    [4, 5, 6],
    [7, 8, 9],
    [10, 11, 12],
  ])
})

it('counts months across years', () => {
  expect(monthNumber(2026, 1) - monthNumber(2025, 12)).toBe(1)
  expect(monthOf('2025-08-17')).toBe(monthNumber(2025, 8))
  const records = [{ month: monthNumber(2025, 9) }, { month: monthNumber(2025, 10) }, { month: monthNumber(2024, 8) }]
  expect(inQuarter(records, { year: 2025, quarter: 3 })).toEqual([{ month: monthNumber(2025, 9) }])
})

it('writes a month as it reads it', () => {
  expect(['2025-01', '2025-12'].map((text) => monthText(monthOf(text)))).toEqual(['2025-01', '2025-12'])
})
