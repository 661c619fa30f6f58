/**
 * Small dense matrices for models with a few covariates: rows of numbers, multiplied and inverted. Nothing here is for large ones.
 */

export type Matrix = readonly (readonly number[])[]

/** A pivot this small beside its own diagonal element says that one column is a sum of others. */
const SINGULAR = 1e-12

export function dot(a: readonly number[], b: readonly number[]): number {
  let sum = 0
  for (let i = 0; i < a.length; i += 1) sum += (a[i] as number) * (b[i] as number)
  return sum
}

export function times(matrix: Matrix, vector: readonly number[]): number[] {
  return matrix.map((row) => dot(row, vector))
}

export function product(a: Matrix, b: Matrix): number[][] {
  const columns = (b[0] ?? []).map((_, column) => b.map((row) => row[column] as number))
  return a.map((row) => columns.map((column) => dot(row, column)))
}

export function traceOf(matrix: Matrix): number {
  return matrix.reduce((sum, row, i) => sum + (row[i] as number), 0)
}

/** X′ diag(weights) X of rows X. */
export function weightedSquares(rows: Matrix, weights: ArrayLike<number>): number[][] {
  const width = rows[0]?.length ?? 0
  const squares = Array.from({ length: width }, () => Array.from({ length: width }, () => 0))
  for (const [i, row] of rows.entries()) {
    const weight = weights[i] as number
    for (let p = 0; p < width; p += 1) {
      const own = squares[p] as number[]
      const scaled = weight * (row[p] as number)
      for (let q = 0; q < width; q += 1) own[q] = (own[q] as number) + scaled * (row[q] as number)
    }
  }
  return squares
}

/** The lower factor L of L L′ (Cholesky); null where the matrix is not positive definite. */
function choleskyOf(matrix: Matrix): number[][] | null {
  const factor: number[][] = []
  for (const [i, row] of matrix.entries()) {
    const own: number[] = []
    for (let j = 0; j < i; j += 1) {
      const other = factor[j] as number[]
      own.push(((row[j] as number) - dot(own, other)) / (other[j] as number))
    }
    const pivot = (row[i] as number) - dot(own, own)
    if (!(pivot > SINGULAR * Math.abs(row[i] as number))) return null
    own.push(Math.sqrt(pivot))
    factor.push(own)
  }
  return factor
}

/** Inverse of a symmetric positive definite matrix; null where it has none. */
export function inverseOf(matrix: Matrix): number[][] | null {
  const factor = choleskyOf(matrix)
  if (factor === null) return null
  const size = factor.length
  const columns = matrix.map((_, unit) => {
    const y = Array.from({ length: size }, () => 0)
    for (let i = unit; i < size; i += 1) {
      const row = factor[i] as number[]
      let rest = i === unit ? 1 : 0
      for (let j = unit; j < i; j += 1) rest -= (row[j] as number) * (y[j] as number)
      y[i] = rest / (row[i] as number)
    }
    for (let i = size - 1; i >= 0; i -= 1) {
      let rest = y[i] as number
      for (let j = i + 1; j < size; j += 1) rest -= ((factor[j] as number[])[i] as number) * (y[j] as number)
      y[i] = rest / ((factor[i] as number[])[i] as number)
    }
    return y
  })
  // Symmetric to the last bit.
  return columns.map((column, i) => column.map((value, j) => (i <= j ? value : ((columns[j] as number[])[i] as number))))
}
