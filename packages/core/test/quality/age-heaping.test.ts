import { expect, test } from 'vitest'
import { ageHeaping } from '../../src/quality/age-heaping.ts'

test('completed months are counted around the year, whole years in the first cell', () => {
  const { n, counts } = ageHeaping([0, 12, 24.9, 25, 35.99, Number.NaN, -1])
  expect(n).toBe(5)
  expect(counts).toEqual([3, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1])
})

test('as many in each month: nothing to see; all at whole years: beyond chance', () => {
  expect(ageHeaping(Array.from({ length: 60 }, (_, month) => month)).test?.p).toBe(1)
  expect(ageHeaping([12, 24, 36, 48, 12, 24]).test?.p).toBeLessThan(1e-6)
})

test('half-years', () => {
  expect(ageHeaping([6, 18, 7], 6).counts).toEqual([2, 1, 0, 0, 0, 0])
})

test('no ages: no test', () => {
  expect(ageHeaping([]).test).toBeNull()
})
