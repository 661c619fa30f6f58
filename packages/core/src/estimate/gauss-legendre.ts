/**
 * Gauss–Legendre quadrature (DLMF 3.5(v)): the points and weights that integrate polynomials of degree 2n − 1 over [−1, 1] exactly.
 */

export interface QuadratureRule {
  readonly points: readonly number[]
  readonly weights: readonly number[]
}

/** The Legendre polynomial of degree n and its derivative at x, inside (−1, 1). */
function legendre(n: number, x: number): { value: number; slope: number } {
  let [previous, value] = [1, x]
  for (let m = 2; m <= n; m += 1) [previous, value] = [value, ((2 * m - 1) * x * value - (m - 1) * previous) / m]
  return { value, slope: (n * (previous - x * value)) / (1 - x * x) }
}

export function gaussLegendre(n: number): QuadratureRule {
  const points = Array.from({ length: n }, (_, i) => {
    let x = -Math.cos((Math.PI * (i + 0.75)) / (n + 0.5))
    for (let round = 0; round < 8; round += 1) {
      const { value, slope } = legendre(n, x)
      x -= value / slope
    }
    return x
  })
  return { points, weights: points.map((x) => 2 / ((1 - x * x) * legendre(n, x).slope ** 2)) }
}
