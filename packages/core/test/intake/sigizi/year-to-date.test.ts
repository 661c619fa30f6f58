import { expect, it } from 'vitest'
import { type SigiziFigures, summedRate, yearToDate } from '../../../src/intake/sigizi/year-to-date.ts'

const month = (values: Readonly<Record<number, number | null>>): SigiziFigures => values
const year = (months: Readonly<Record<number, Readonly<Record<number, number | null>>>>, cutoff: number) =>
  yearToDate(new Map(Object.entries(months).map(([number, values]) => [Number(number), month(values)])), cutoff)

it('takes the mean of the months with a half to the even number, and leaves out a month that was not reported', () => {
  expect(year({ 1: { 38: 2 }, 2: { 38: 3 } }, 3)['38']).toBe(2)
  expect(year({ 1: { 38: 3 }, 2: { 38: 4 } }, 3)['38']).toBe(4)
  expect(year({ 1: { 38: 2 }, 2: { 38: null }, 3: { 38: 4 } }, 3)['38']).toBe(3)
  expect(year({ 1: { 38: 2 }, 4: { 38: 40 } }, 3)['38']).toBe(2)
  expect(year({}, 3)['38']).toBeNull()
})

it('sums ASI and treatment, takes MPASI of the quarter’s last months, vitamin A of its last month', () => {
  const months = {
    1: { 48: 1, 57: 90, 64: 9 },
    2: { 48: 2, 57: 90, 64: 5 },
    3: { 48: 0, 57: 10, 64: 9 },
    6: { 48: 4, 57: 13, 64: 9 },
    8: { 64: 7 },
  }
  expect(year(months, 6)).toMatchObject({ 48: 7, 57: 12, 64: 5 })
  expect(year(months, 8)).toMatchObject({ 57: 12, 64: 7 })
})

it('sums numerators and denominators of villages that have both, and knows "no one" from zero', () => {
  const villages = [month({ 38: 10, 22: 100 }), month({ 38: 1, 22: 2 }), month({ 38: null, 22: 50 }), month({ 38: 3, 22: null })]
  expect(summedRate(villages, 'stunting')).toEqual({ num: 11, den: 102, percent: (11 / 102) * 100, reporting: 2 })
  expect(summedRate([month({ 38: 0, 22: 0 })], 'stunting')).toMatchObject({ den: 0, percent: null })
  expect(summedRate([month({ 38: 1, 22: null })], 'stunting')).toBeNull()
})
