import {
  blackOfPage,
  factorBoxes,
  findingBoxes,
  PAGE,
  type Rect,
  ROWS_PER_PAGE,
  rowRect,
  rowSquares,
  STRIP_SQUARES,
} from '@konvergen/core/verval/sheet-scan/layout.ts'
import { expect, it } from 'vitest'

const isInside = (one: Rect, other: Rect): boolean =>
  one.x >= other.x &&
  one.y >= other.y &&
  one.x + one.width <= other.x + other.width + 1e-9 &&
  one.y + one.height <= other.y + other.height + 1e-9
const meets = (one: Rect, other: Rect): boolean =>
  one.x < other.x + other.width && other.x < one.x + one.width && one.y < other.y + other.height && other.y < one.y + one.height

const boxes = (position: number) => [...findingBoxes(position), ...factorBoxes(position).flatMap(({ yes, no }) => [yes, no])]

it('keeps each row in its place, nothing over anything else', () => {
  for (let position = 0; position < ROWS_PER_PAGE; position++) {
    const all = [...rowSquares(position), ...boxes(position)]
    expect(all.filter((one) => !isInside(one, rowRect(position)))).toEqual([])
    const touching = all.flatMap((one, at) =>
      all.slice(at + 1).filter((other) => meets({ ...one, width: one.width - 1e-6, height: one.height - 1e-6 }, other)),
    )
    expect(touching.filter((other) => boxes(position).some((box) => meets(box, other) && box.x !== other.x))).toEqual([])
  }
  expect(rowRect(ROWS_PER_PAGE - 1).y + rowRect(0).height).toBeLessThan(STRIP_SQUARES[0]!.y)
})

it('draws nothing beyond the page, and no code for a row without a number', () => {
  const code = { page: 1, desa: '99.01.02.2003', putaran: '01900000-0000-7000-8000-0000000dd001' }
  const black = blackOfPage(code, [1, null])
  expect(black.filter((one) => !isInside(one, { x: 0, y: 0, ...PAGE }))).toEqual([])
  const codes = [0, 1].map(
    (position) => black.filter((one) => rowSquares(position).some((square) => square.x === one.x && square.y === one.y)).length,
  )
  expect(codes[0]).toBeGreaterThan(0)
  expect(codes[1]).toBe(0)
})
