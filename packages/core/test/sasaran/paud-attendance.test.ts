import { expect, it } from 'vitest'
import { type Attendance, paudByMonth } from '../../src/sasaran/paud-attendance.ts'
import { monthNumber, monthsOfQuarter } from '../../src/sasaran/quarter.ts'

const marks = (byMonth: Readonly<Record<number, Attendance>>) =>
  new Map(Object.entries(byMonth).map(([month, mark]) => [monthNumber(2025, Number(month)), mark]))
const CHILDREN = [marks({ 6: 'v', 7: 'v', 8: 'x', 9: 'v' }), marks({ 6: 'x', 7: 'v', 8: '-', 9: 'x' })]

it('counts July and September to themselves, not to June', () => {
  const months = [6, 7, 8, 9].map((month) => monthNumber(2025, month))
  expect(paudByMonth(CHILDREN, months).map(({ came, expected }) => [came, expected])).toEqual([
    [1, 2],
    [2, 2],
    [0, 1],
    [1, 2],
  ])
})

it('has all three months in the third quarter', () => {
  const third = paudByMonth(CHILDREN, monthsOfQuarter({ year: 2025, quarter: 3 }))
  expect(third.map(({ came, expected }) => [came, expected])).toEqual([
    [2, 2],
    [0, 1],
    [1, 2],
  ])
  expect(paudByMonth([], monthsOfQuarter({ year: 2025, quarter: 1 })).every(({ expected }) => expected === 0)).toBe(true)
})
