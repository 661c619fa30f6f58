import { expect, test } from 'vitest'
import { nextVisit } from '../../src/growth/next-visit.ts'

const MARCH = 2024 * 12 + 3

test('a child is expected in the month after its last weighing, across a new year too', () => {
  expect(nextVisit({ bulan: MARCH, ageMonths: 10 }, MARCH)).toEqual({ bulan: MARCH + 1, state: 'akan-datang' })
  expect(nextVisit({ bulan: 2024 * 12 + 12, ageMonths: 10 }, 2025 * 12 + 1)).toEqual({ bulan: 2025 * 12 + 1, state: 'bulan-ini' })
})

test('when that month has passed it is late', () => {
  expect(nextVisit({ bulan: MARCH, ageMonths: 10 }, MARCH + 3)).toEqual({ bulan: MARCH + 1, state: 'terlambat' })
})

test('from its sixtieth month on it is expected no more', () => {
  expect(nextVisit({ bulan: MARCH, ageMonths: 58 }, MARCH)).not.toBeNull()
  expect(nextVisit({ bulan: MARCH, ageMonths: 59 }, MARCH)).toBeNull()
  expect(nextVisit({ bulan: MARCH, ageMonths: 50 }, MARCH + 10)).toBeNull()
})
