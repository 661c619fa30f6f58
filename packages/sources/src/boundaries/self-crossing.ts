/**
 * Where a boundary line crosses itself. Such a shape can be drawn, but its area would be wrong, so a person should mend it.
 */
import { type Position, polygonsOf, type Shape } from './shape.ts'

interface Segment {
  readonly from: Position
  readonly to: Position
  readonly left: number
  readonly right: number
}

/** The first crossing found, or null. Lines that only touch at a corner do not cross. */
export function findSelfCrossing(shape: Shape): Position | null {
  for (const rings of polygonsOf(shape)) {
    for (const ring of rings) {
      const crossing = crossingIn(ring)
      if (crossing !== null) return crossing
    }
  }
  return null
}

/** Sweeps from west to east: only segments that overlap in longitude are compared. */
function crossingIn(ring: readonly Position[]): Position | null {
  const segments: Segment[] = []
  for (let index = 0; index + 1 < ring.length; index++) {
    const from = ring[index] as Position
    const to = ring[index + 1] as Position
    segments.push({ from, to, left: Math.min(from[0], to[0]), right: Math.max(from[0], to[0]) })
  }
  segments.sort((a, b) => a.left - b.left)
  for (const [index, a] of segments.entries()) {
    for (let next = index + 1; next < segments.length; next++) {
      const b = segments[next] as Segment
      if (b.left > a.right) break
      if (cross(a, b)) return crossingPoint(a, b)
    }
  }
  return null
}

function cross(a: Segment, b: Segment): boolean {
  return side(a, b.from) * side(a, b.to) < 0 && side(b, a.from) * side(b, a.to) < 0
}

/** On which side of a segment a point lies: above zero left, below zero right, zero on its line. */
function side({ from, to }: Segment, point: Position): number {
  return Math.sign((to[0] - from[0]) * (point[1] - from[1]) - (to[1] - from[1]) * (point[0] - from[0]))
}

function crossingPoint(a: Segment, b: Segment): Position {
  const [ax, ay] = [a.to[0] - a.from[0], a.to[1] - a.from[1]]
  const [bx, by] = [b.to[0] - b.from[0], b.to[1] - b.from[1]]
  const t = ((b.from[0] - a.from[0]) * by - (b.from[1] - a.from[1]) * bx) / (ax * by - ay * bx)
  return [a.from[0] + t * ax, a.from[1] + t * ay]
}
