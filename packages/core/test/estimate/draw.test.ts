import { describe, expect, test } from 'vitest'
import { drawBeta, drawExponential, drawGamma, drawNormal } from '../../src/estimate/draw.ts'
import { momentsOf } from '../../src/estimate/moments.ts'
import { seededRandom } from '../../src/kit/random.ts'

const DRAWS = 60_000
const many = (draw: () => number): number[] => Array.from({ length: DRAWS }, draw)
/** How far the mean is from this one, in its standard errors. */
function meanOff(values: readonly number[], mean: number, sd: number): number {
  return Math.abs((momentsOf(values).mean as number) - mean) / (sd / Math.sqrt(DRAWS))
}
const sdOf = (values: readonly number[]): number => momentsOf(values).sd as number

describe('means and deviations', () => {
  test('exponential', () => {
    const random = seededRandom(1)
    const values = many(() => drawExponential(random))
    expect(meanOff(values, 1, 1)).toBeLessThan(5)
    expect(sdOf(values)).toBeCloseTo(1, 1)
  })

  test('normal', () => {
    const random = seededRandom(2)
    const values = many(() => drawNormal(random))
    expect(meanOff(values, 0, 1)).toBeLessThan(5)
    expect(sdOf(values)).toBeCloseTo(1, 1)
    expect(Math.abs(momentsOf(values).kurtosis as number)).toBeLessThan(0.15)
  })

  test.each([0.3, 1, 4.5, 200])('gamma of shape %d', (shape) => {
    const random = seededRandom(3)
    const values = many(() => drawGamma(random, shape))
    expect(meanOff(values, shape, Math.sqrt(shape))).toBeLessThan(5)
    expect(sdOf(values) / Math.sqrt(shape)).toBeCloseTo(1, 1)
  })

  test.each([
    [0.5, 0.5],
    [2, 30],
    [400, 1200],
  ])('beta of %d and %d', (a, b) => {
    const random = seededRandom(4)
    const values = many(() => drawBeta(random, a, b))
    const sd = Math.sqrt((a * b) / ((a + b) ** 2 * (a + b + 1)))
    expect(meanOff(values, a / (a + b), sd)).toBeLessThan(5)
    expect(sdOf(values) / sd).toBeCloseTo(1, 1)
    expect(Math.min(...values)).toBeGreaterThanOrEqual(0)
    expect(Math.max(...values)).toBeLessThanOrEqual(1)
  })
})

test('the same seed draws the same', () => {
  const draw = () => {
    const random = seededRandom(9)
    return Array.from({ length: 20 }, () => drawBeta(random, 3, 7))
  }
  expect(draw()).toEqual(draw())
})

test('shapes too small for a double still give a share', () => {
  const random = seededRandom(5)
  const shares = Array.from({ length: 200 }, () => drawBeta(random, 1e-6, 3e-6))
  expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true)
})
