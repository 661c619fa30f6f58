/** How a flat page lies in a photograph: the one projective map that takes four points of the page to four points of the picture. */
import type { Point } from './layout.ts'

export type Projection = (at: Point) => Point

const UNKNOWNS = 8
const TINY = 1e-12

/** Gauss with pivots; null = no answer, or many. `rows`: each an equation, its right side last. */
function solved(rows: number[][]): readonly number[] | null {
  for (let column = 0; column < UNKNOWNS; column++) {
    const rest = rows.slice(column)
    const pivot = rest.reduce((best, row) => (Math.abs(row[column] ?? 0) > Math.abs(best[column] ?? 0) ? row : best))
    const head = pivot[column] ?? 0
    if (Math.abs(head) < TINY) return null
    const from = rows.indexOf(pivot)
    rows.splice(from, 1)
    const unit = pivot.map((value) => value / head)
    for (const row of rows) {
      const factor = row[column] ?? 0
      for (let at = 0; at <= UNKNOWNS; at++) row[at] = (row[at] ?? 0) - factor * (unit[at] ?? 0)
    }
    rows.splice(column, 0, unit)
  }
  return rows.map((row) => row[UNKNOWNS] ?? 0)
}

/** null = three of the points lie on a line. Both lists hold four points. */
export function projectionOf(from: readonly Point[], to: readonly Point[]): Projection | null {
  const rows = from.flatMap(({ x, y }, at): number[][] => {
    const { x: u, y: v } = to[at] ?? { x: 0, y: 0 }
    return [
      [x, y, 1, 0, 0, 0, -u * x, -u * y, u],
      [0, 0, 0, x, y, 1, -v * x, -v * y, v],
    ]
  })
  const found = solved(rows)
  if (found === null) return null
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = found
  return ({ x, y }) => {
    const w = g * x + h * y + 1
    return { x: (a * x + b * y + c) / w, y: (d * x + e * y + f) / w }
  }
}
