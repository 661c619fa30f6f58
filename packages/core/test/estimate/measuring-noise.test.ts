import { expect, test } from 'vitest'
import { measuringNoise, probitPrevalence } from '../../src/estimate/measuring-noise.ts'

test('mean −1.2: 21.2 % with deviation 1, 26.9 % with 1.3, of which 5.7 points are the spread alone', () => {
  expect(probitPrevalence(-1.2, 1)).toBeCloseTo(0.2118554, 7)
  expect(probitPrevalence(-1.2, 1.3)).toBeCloseTo(0.2691504, 7)
  const { found, steady, excess } = measuringNoise(-1.2, 1.3)
  expect([found, steady, excess]).toEqual([expect.closeTo(0.2691504, 7), expect.closeTo(0.2118554, 7), expect.closeTo(0.057295, 6)])
})

test('children more alike than the standard: nothing in excess', () => {
  expect(measuringNoise(-1.2, 0.9).excess).toBeLessThan(0)
  expect(measuringNoise(-1.2, 1.1, 1.1).excess).toBe(0)
})

test('a mean below the cut: a wider spread hides children instead', () => {
  expect(measuringNoise(-2.5, 1.3).excess).toBeLessThan(0)
})
