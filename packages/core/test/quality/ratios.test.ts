import { expect, test } from 'vitest'
import { ageRatio, ageStructure, sexRatio } from '../../src/quality/ratios.ts'

test('boys to girls; whose sex is not known is left out', () => {
  expect(sexRatio([1, 1, 1, 2, 2, 0, Number.NaN])).toMatchObject({ first: 3, second: 2, ratio: 1.5 })
})

test('6–29 to 30–59 months, both ends of the bands', () => {
  expect(ageRatio([5.99, 6, 29.99, 30, 59.99, 60])).toMatchObject({ first: 2, second: 2, ratio: 1 })
})

test('the expected age ratio is 0.85 unless another is asked for', () => {
  const ages = [...Array.from({ length: 85 }, () => 12), ...Array.from({ length: 100 }, () => 40)]
  expect(ageRatio(ages).test?.statistic).toBeCloseTo(0, 12)
  expect(ageRatio(ages, 2).test?.p).toBeLessThan(0.001)
})

test('nobody on one side: no ratio; nobody at all: no test', () => {
  expect(sexRatio([1]).ratio).toBeNull()
  expect(sexRatio([]).test).toBeNull()
  expect(ageStructure([5]).test).toBeNull()
})

test('fewer children are expected in older years, and half in the last half-year', () => {
  const { counts, expected } = ageStructure([6, 17.9, 18, 30, 42, 54, 59.9, 60])
  expect(counts).toEqual([2, 1, 1, 1, 2])
  expect(expected.reduce((sum, count) => sum + count, 0)).toBeCloseTo(7, 12)
  expect(expected[1]).toBeLessThan(expected[0] ?? 0)
  expect(expected[4]).toBeLessThan((expected[3] ?? 0) / 2)
})
