import { projectionOf } from '@konvergen/core/verval/sheet-scan/homography.ts'
import { expect, it } from 'vitest'

const SQUARE = [
  { x: 0, y: 0 },
  { x: 10, y: 0 },
  { x: 10, y: 10 },
  { x: 0, y: 10 },
]

it('takes the four corners to where they lie, and the crossing of the diagonals to theirs', () => {
  const aslant = [
    { x: 3, y: 1 },
    { x: 9, y: 2 },
    { x: 14, y: 13 },
    { x: 1, y: 11 },
  ]
  const project = projectionOf(SQUARE, aslant)!
  for (const [at, corner] of SQUARE.entries()) {
    expect(project(corner).x).toBeCloseTo(aslant[at]!.x, 9)
    expect(project(corner).y).toBeCloseTo(aslant[at]!.y, 9)
  }
  const middle = project({ x: 5, y: 5 })
  // Of the lines from (3, 1) to (14, 13) and from (9, 2) to (1, 11).
  expect((middle.y - 1) / (middle.x - 3)).toBeCloseTo(12 / 11, 9)
  expect((middle.y - 2) / (middle.x - 9)).toBeCloseTo(-9 / 8, 9)
})

it('has no answer for three points on a line', () => {
  const line = [0, 1, 2].map((x) => ({ x, y: 0 }))
  expect(projectionOf([...line, { x: 0, y: 5 }], SQUARE)).toBe(null)
})
