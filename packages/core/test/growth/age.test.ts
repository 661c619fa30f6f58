import { describe, expect, test } from 'vitest'
import { ageOf, STANDING_DAY } from '../../src/growth/age.ts'

describe('ageOf', () => {
  test('24 months are 730.5 days, and half a day counts as one: the first day of standing', () => {
    expect(ageOf(24, 'bulan')).toEqual({ day: STANDING_DAY, month: 24 })
  })

  test('days are rounded for the table, months are not', () => {
    expect(ageOf(730.4, 'hari')).toEqual({ day: 730, month: 730.4 / 30.4375 })
    expect(ageOf(730.5, 'hari').day).toBe(731)
    expect(ageOf(0.49999999999999994, 'hari').day).toBe(0)
  })

  test('day 1826 is before the sixtieth month, a quarter of a day later it is not', () => {
    expect(ageOf(1826, 'hari').month).toBeLessThan(60)
    expect(ageOf(1826.25, 'hari').month).toBe(60)
  })

  test('an age that is not known stays so', () => {
    expect(ageOf(Number.NaN, 'bulan')).toEqual({ day: Number.NaN, month: Number.NaN })
  })
})
