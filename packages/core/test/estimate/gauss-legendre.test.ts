import { expect, test } from 'vitest'
import { gaussLegendre } from '../../src/estimate/gauss-legendre.ts'

const integral = (n: number, of: (x: number) => number) => {
  const { points, weights } = gaussLegendre(n)
  return points.reduce((sum, x, i) => sum + (weights[i] ?? Number.NaN) * of(x), 0)
}

test('the two-point rule is ±1/√3', () => {
  const { points, weights } = gaussLegendre(2)
  expect(points[0]).toBeCloseTo(-1 / Math.sqrt(3), 15)
  expect(points[1]).toBeCloseTo(1 / Math.sqrt(3), 15)
  expect(weights).toEqual([expect.closeTo(1, 14), expect.closeTo(1, 14)])
})

test('exact for polynomials up to degree 2n − 1', () => {
  for (let degree = 0; degree < 32; degree += 1)
    expect(integral(16, (x) => x ** degree)).toBeCloseTo(degree % 2 === 0 ? 2 / (degree + 1) : 0, 13)
})

test('a smooth function', () => {
  expect(integral(16, Math.exp)).toBeCloseTo(Math.E - 1 / Math.E, 14)
})
