import { expect, it } from 'vitest'
import { countMonths, lastMonth } from '../../src/mutu/choose-period.ts'

const rows = (month: string | null, count: number) => Array.from({ length: count }, () => month)

it('is the last month in which the district measured; a slip of the year is none', () => {
  const counts = countMonths([...rows('2024-02', 40), ...rows('2024-01', 50), ...rows('2033-02', 1), ...rows(null, 3)])
  expect([...counts.keys()]).toEqual(['2024-01', '2024-02', '2033-02'])
  expect(lastMonth(counts)).toBe('2024-02')
})

it('is none where no row has a date', () => {
  expect(lastMonth(countMonths(rows(null, 3)))).toBeNull()
})
