import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { type Day, dayOfNumber } from '../../src/kit/day.ts'
import { BIRTH_LEVELS, birthColumns, compareBirths } from '../../src/linkage/compare-births.ts'

function level(a: string | null, b: string | null): string {
  const [left, right] = [birthColumns([a as Day | null]), birthColumns([b as Day | null])]
  return BIRTH_LEVELS[compareBirths(left, 0, right, 0)] ?? 'kosong'
}

describe('compareBirths', () => {
  it.each([
    ['2023-07-15', '2023-07-15', 'sama'],
    ['2023-07-15', '2023-07-16', 'satu-angka'],
    ['2023-07-15', '2022-07-15', 'satu-angka'],
    ['2023-07-05', '2023-05-07', 'tukar'],
    ['2023-07-31', '2023-08-01', 'dekat'],
    ['2023-07-01', '2023-08-01', 'satu-angka'],
    ['2023-07-15', '2023-08-16', 'beda'],
    ['2023-07-15', '2021-02-28', 'beda'],
    ['2023-07-15', null, 'kosong'],
    [null, null, 'kosong'],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(level(a, b)).toBe(expected)
    expect(level(b, a)).toBe(expected)
  })

  const day = fc.integer({ min: 17_000, max: 20_000 }).map((number) => dayOfNumber(number))
  test.prop([day, day])('is the same from both sides', (a, b) => {
    expect(level(a, b)).toBe(level(b, a))
    expect(level(a, b) === 'sama').toBe(a === b)
  })
})
