import { expect, test } from 'vitest'
import { lengthDeviation, medianGain } from '../../src/quality/growth-expected.ts'

test('the median child between two ages', () => {
  expect(medianGain('tinggi', 0, 365)).toBeCloseTo(25.4, 0)
  expect(medianGain('berat', 0, 365)).toBeCloseTo(6, 0)
  expect(medianGain('tinggi', 1200, 1200)).toBe(0)
})

test('heights are 0.7 cm less than lengths', () => {
  expect(medianGain('tinggi', 730, 731)).toBeCloseTo(-0.7, 1)
})

test('a deviation is two centimetres at birth and four and a half before five; older ages take the last row', () => {
  expect(lengthDeviation(0)).toBeCloseTo(1.9, 1)
  expect(lengthDeviation(1826)).toBeCloseTo(4.7, 1)
  expect(lengthDeviation(4000)).toBe(lengthDeviation(1826))
})
