/**
 * A honeycomb on whole numbers, the clay of the invented territories: at each corner exactly three cells meet, so however cells are joined
 * into villages, their outlines never touch themselves and neighbours share every corner exactly.
 *
 * A cell is named by its centre. Numbers count half a cell's width to the right and half a side upwards, so every centre and corner is a
 * pair of integers.
 */

export interface Spot {
  readonly x: number
  readonly y: number
}

/** A cell or corner as one number, to be a key. Coordinates stay below 2^20 in size. */
export type SpotKey = number

const STRIDE = 2 ** 21

export const spotKey = ({ x, y }: Spot): SpotKey => y * STRIDE + x

/** Where a spot lies, in lengths of a cell's side. */
export const placeOf = ({ x, y }: Spot): Spot => ({ x: (x * Math.sqrt(3)) / 2, y: y / 2 })

/** A side of a cell: from corner to corner with the cell on the left, and the cell on the right. Offsets from the centre. */
const SIDES = [
  { from: [0, 2], to: [-1, 1], beyond: [-1, 3] },
  { from: [-1, 1], to: [-1, -1], beyond: [-2, 0] },
  { from: [-1, -1], to: [0, -2], beyond: [-1, -3] },
  { from: [0, -2], to: [1, -1], beyond: [1, -3] },
  { from: [1, -1], to: [1, 1], beyond: [2, 0] },
  { from: [1, 1], to: [0, 2], beyond: [1, 3] },
] as const

export interface Side {
  readonly from: Spot
  readonly to: Spot
  readonly beyond: Spot
}

/** The six sides of a cell, counter-clockwise. */
export function sidesOf(cell: Spot): readonly Side[] {
  const moved = ([x, y]: readonly [number, number]): Spot => ({ x: cell.x + x, y: cell.y + y })
  return SIDES.map(({ from, to, beyond }) => ({ from: moved(from), to: moved(to), beyond: moved(beyond) }))
}

/** Centres of all cells up to so many sides right and left, above and below the origin, row by row. */
export function cellsWithin(halfWidth: number, halfHeight: number): Spot[] {
  const right = Math.ceil((2 * halfWidth) / Math.sqrt(3))
  const top = Math.ceil(halfHeight / 1.5)
  const cells: Spot[] = []
  for (let row = -top; row <= top; row += 1) {
    for (let column = -right; column <= right; column += 1) {
      if ((column + row) % 2 === 0) cells.push({ x: column, y: 3 * row })
    }
  }
  return cells
}

/** Cells joined side by side, each piece in the order it was met; pieces in the order of their first cell. */
export function piecesOf(cells: readonly Spot[]): Spot[][] {
  const open = new Map(cells.map((cell) => [spotKey(cell), cell]))
  const pieces: Spot[][] = []
  for (const first of cells) {
    if (!open.delete(spotKey(first))) continue
    const piece = [first]
    for (const cell of piece) {
      for (const { beyond } of sidesOf(cell)) {
        const neighbour = open.get(spotKey(beyond))
        if (neighbour === undefined) continue
        open.delete(spotKey(beyond))
        piece.push(neighbour)
      }
    }
    pieces.push(piece)
  }
  return pieces
}
