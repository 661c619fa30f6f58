import { expect, test } from 'vitest'
import { chiSquareTail, normalTwoSided } from '../../src/estimate/tail-probability.ts'

test('chi-square with two degrees of freedom is e^(−x/2)', () => {
  expect(chiSquareTail(13.815510557964274, 2)).toBeCloseTo(0.001, 12)
})

test('the limits that everybody knows', () => {
  expect(chiSquareTail(3.841458820694124, 1)).toBeCloseTo(0.05, 12)
  expect(chiSquareTail(16.918977604620448, 9)).toBeCloseTo(0.05, 12)
  expect(normalTwoSided(1.959963984540054)).toBeCloseTo(0.05, 12)
  expect(normalTwoSided(-1.959963984540054)).toBeCloseTo(0.05, 12)
  expect(normalTwoSided(0)).toBe(1)
})
