import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dot, inverseOf, product, times, traceOf, weightedSquares } from '../../src/estimate/small-matrix.ts'

const ROWS = fc.array(fc.array(fc.double({ min: -10, max: 10, noNaN: true }), { minLength: 3, maxLength: 3 }), {
  minLength: 6,
  maxLength: 12,
})

describe('products', () => {
  test('of vectors and matrices', () => {
    expect(dot([1, 2, 3], [4, 5, 6])).toBe(32)
    expect(
      times(
        [
          [1, 2],
          [3, 4],
        ],
        [5, 6],
      ),
    ).toEqual([17, 39])
    expect(
      product(
        [
          [1, 2],
          [3, 4],
        ],
        [
          [0, 1],
          [1, 0],
        ],
      ),
    ).toEqual([
      [2, 1],
      [4, 3],
    ])
    expect(
      traceOf([
        [1, 9],
        [9, 4],
      ]),
    ).toBe(5)
  })

  test('X′WX is symmetric and counts each row by its weight', () => {
    expect(
      weightedSquares(
        [
          [1, 2],
          [3, 4],
        ],
        [1, 10],
      ),
    ).toEqual([
      [91, 122],
      [122, 164],
    ])
  })
})

describe('inverse', () => {
  test('times the matrix is one', () => {
    fc.assert(
      fc.property(ROWS, (rows) => {
        const squares = weightedSquares(
          rows,
          rows.map(() => 1),
        ).map((row, i) => row.map((value, j) => value + Number(i === j)))
        const inverse = inverseOf(squares) ?? []
        const one = product(squares, inverse)
        for (const [i, row] of one.entries()) for (const [j, value] of row.entries()) expect(value).toBeCloseTo(Number(i === j), 7)
        expect(inverse.map((row) => row[0])).toEqual(inverse[0])
      }),
    )
  })

  test('there is none of a column that is twice another, nor of one that is not positive', () => {
    expect(
      inverseOf(
        weightedSquares(
          [
            [1, 2],
            [2, 4],
            [3, 6],
          ],
          [1, 1, 1],
        ),
      ),
    ).toBeNull()
    expect(inverseOf([[-1]])).toBeNull()
  })
})
