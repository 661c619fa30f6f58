import { expect, test } from 'vitest'
import { type Day, dayNumber } from '../../src/kit/day.ts'
import { birthMonths } from '../../src/quality/birth-months.ts'

const born = (month: number, day = 1) => dayNumber(`2023-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as Day)
const EVEN = Array.from({ length: 120 }, (_, index) => born((index % 12) + 1, 28))

test('births of every month alike are no sign', () => {
  expect(birthMonths(EVEN)).toMatchObject({ n: 120, test: { statistic: 0, df: 11 } })
})

test('births that heap in one month are told from chance', () => {
  const heaped = birthMonths([...EVEN.slice(0, 60), ...EVEN.slice(60).map(() => born(1))])
  expect(heaped.counts[0]).toBe(65)
  expect(heaped.test?.p ?? 1).toBeLessThan(1e-10)
})

test('unknown dates are left out; nobody gives no test', () => {
  expect(birthMonths([Number.NaN, born(12, 31)])).toMatchObject({ n: 1 })
  expect(birthMonths([Number.NaN]).test).toBeNull()
})
