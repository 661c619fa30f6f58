import { expect, test } from 'vitest'
import { cellsWithin, piecesOf, placeOf, type Spot, sidesOf, spotKey } from '../../src/setup/hex-lattice.ts'

const cell: Spot = { x: 4, y: 6 }

test('six sides of length one, counter-clockwise, the neighbour behind each one sees it from the other side', () => {
  const sides = sidesOf(cell)
  for (const { from, to, beyond } of sides) {
    const [a, b] = [placeOf(from), placeOf(to)]
    expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeCloseTo(1)
    expect(sidesOf(beyond)).toContainEqual({ from: to, to: from, beyond: cell })
  }
  expect(sides.map(({ to }) => to)).toEqual([...sides.slice(1), ...sides.slice(0, 1)].map(({ from }) => from))
  const turn = sides.reduce((sum, { from, to }) => sum + from.x * to.y - to.x * from.y, 0)
  expect(turn).toBeGreaterThan(0)
})

test('keys tell spots apart, also left of and below the origin', () => {
  const spots = [-3, -2, -1, 0, 1, 2].flatMap((x) => [-2, -1, 0, 1].map((y) => ({ x, y })))
  expect(new Set(spots.map(spotKey)).size).toBe(spots.length)
})

test('cells within a box have all six neighbours among them but at its edge, and none twice', () => {
  const cells = cellsWithin(10, 6)
  const keys = new Set(cells.map(spotKey))
  expect(keys.size).toBe(cells.length)
  expect(sidesOf({ x: 0, y: 0 }).every(({ beyond }) => keys.has(spotKey(beyond)))).toBe(true)
  const places = cells.map(placeOf)
  expect(Math.max(...places.map(({ x }) => x))).toBeGreaterThan(9)
  expect(Math.max(...places.map(({ y }) => y))).toBeGreaterThan(5)
})

test('pieces are what hangs together by sides', () => {
  const [right] = sidesOf(cell).map(({ beyond }) => beyond)
  const far: Spot = { x: 40, y: 60 }
  expect(piecesOf([cell, far, right as Spot]).map((piece) => piece.length)).toEqual([2, 1])
})
