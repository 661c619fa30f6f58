import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calendarAge, type Day, dayNumber, dayOfNumber, daysBetween, daysInMonth, makeDay, partsOf } from '../../src/kit/day.ts'

const day = (text: string) => text as Day
const anyNumber = fc.integer({ min: -700_000, max: 2_000_000 })

describe('makeDay', () => {
  it.each([
    [2024, 2, 29, '2024-02-29'],
    [2000, 2, 29, '2000-02-29'],
    [1, 1, 1, '0001-01-01'],
    [9999, 12, 31, '9999-12-31'],
  ])('%d-%d-%d is a day', (year, month, date, text) => {
    expect(makeDay(year, month, date)).toBe(text)
  })

  it.each([
    [2023, 2, 29],
    [1900, 2, 29],
    [2024, 2, 30],
    [2024, 4, 31],
    [2024, 13, 1],
    [2024, 0, 1],
    [2024, 1, 0],
    [0, 1, 1],
    [10_000, 1, 1],
  ])('%d-%d-%d is none', (year, month, date) => {
    expect(makeDay(year, month, date)).toBeNull()
  })
})

describe('day numbers', () => {
  it('count from 1970 as every calendar does', () => {
    expect(dayNumber(day('1970-01-01'))).toBe(0)
    expect(dayNumber(day('2024-02-29'))).toBe(Date.UTC(2024, 1, 29) / 86_400_000)
  })

  it('lead back to their day, which the machine writes alike', () => {
    fc.assert(
      fc.property(anyNumber, (number) => {
        const found = dayOfNumber(number)
        expect(found).toBe(new Date(number * 86_400_000).toISOString().slice(0, 10))
        expect(found === null ? null : dayNumber(found)).toBe(number)
      }),
    )
  })

  it('end with the year 9999', () => {
    expect(dayOfNumber(dayNumber(day('9999-12-31')) + 1)).toBeNull()
  })

  it('measure what lies between', () => {
    expect(daysBetween(day('2024-02-28'), day('2024-03-01'))).toBe(2)
    expect(daysBetween(day('2024-03-01'), day('2024-02-28'))).toBe(-2)
  })
})

describe('calendarAge', () => {
  it.each([
    ['2020-09-01', '2024-02-22', 3, 5, 21],
    ['2024-01-15', '2024-01-15', 0, 0, 0],
    ['2024-01-31', '2024-02-29', 0, 0, 29],
    ['2024-01-31', '2024-03-01', 0, 1, 1],
    ['2023-12-31', '2024-01-30', 0, 0, 30],
    ['2019-02-15', '2024-02-15', 5, 0, 0],
  ])('%s to %s', (birth, at, years, months, days) => {
    expect(calendarAge(day(birth), day(at))).toEqual({ years, months, days })
  })

  it('never counts a month that is not over', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10_000, max: 30_000 }), fc.nat(2000), (born, lived) => {
        const age = calendarAge(dayOfNumber(born) as Day, dayOfNumber(born + lived) as Day)
        expect(age.months).toBeLessThan(12)
        expect(age.days).toBeGreaterThanOrEqual(0)
        expect(age.days).toBeLessThanOrEqual(31)
        expect(Math.abs((age.years * 12 + age.months) * 30.4375 + age.days - lived)).toBeLessThanOrEqual(3)
      }),
    )
  })
})

it('takes a day apart', () => {
  expect(partsOf(day('2024-01-17'))).toEqual({ year: 2024, month: 1, day: 17 })
  expect(daysInMonth(2024, 2)).toBe(29)
})
