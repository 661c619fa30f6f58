/** Squares of a strip or of a row's number, black or white. Each is judged against the squares near it, since a strip may lie half in shade. */
import { type GreyImage, greyAt } from './grey-image.ts'
import type { Projection } from './homography.ts'
import type { Point, Rect } from './layout.ts'

/** Where a square is looked at, as shares of its side. */
const SPOTS = [0.3, 0.5, 0.7]
/** Squares nearer than this, in squares, are compared. */
const NEAR = 9
/** Black differs from white by this share of white at least; less is no print. */
const LEAST_CONTRAST = 0.25

function meanOf(image: GreyImage, projection: Projection, { x, y, width, height }: Rect, shift: Point): number {
  let sum = 0
  for (const right of SPOTS) {
    for (const down of SPOTS) {
      const at = projection({ x: x + width * right + shift.x, y: y + height * down + shift.y })
      sum += greyAt(image, at.x, at.y)
    }
  }
  return sum / SPOTS.length ** 2
}

/** null = there is no black and white. `shift` in millimetres: paper is not quite flat. */
export function readSquares(image: GreyImage, projection: Projection, squares: readonly Rect[], shift: Point): readonly boolean[] | null {
  const means = squares.map((one) => meanOf(image, projection, one, shift))
  const bits: boolean[] = []
  for (const [index, { x, width }] of squares.entries()) {
    const around = means.filter((_, at) => Math.abs((squares[at]?.x ?? x) - x) <= NEAR * width)
    const [least, most] = [Math.min(...around), Math.max(...around)]
    if (most - least < LEAST_CONTRAST * most) return null
    bits.push((means[index] ?? 0) < (least + most) / 2)
  }
  return bits
}
