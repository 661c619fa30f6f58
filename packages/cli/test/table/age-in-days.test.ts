import { expect, it } from 'vitest'
import { ageInDays } from '../../src/table/age-in-days.ts'

it.each([
  ['2024-01-17', '2024-01-18', '1'],
  ['17/01/2023', '2024-01-17', '365'],
  ['29-02-2024', '01.03.2024', '1'],
  ['2024-01-17', '2024-01-16', '-1'],
  ['2024-01-17T08:00:00', '2024-01-18', '1'],
])('reckons from %s to %s', (birth, date, days) => {
  expect(ageInDays(birth, date)).toBe(days)
})

it.each([
  ['30/02/2024', '2024-03-01'],
  ['', '2024-03-01'],
  ['17 Januari', '2024-03-01'],
])('knows no age from %s', (birth, date) => {
  expect(ageInDays(birth, date)).toBe('')
})
