/**
 * Outlines of villages as outlines of what they lie in: pieces of border that two villages of one group share go, the others are joined to rings. Works because
 * neighbours share their points exactly (`outlines` snaps all to one grid); where a file draws one border twice and differently, both stay.
 */
import type { Outline, Point } from './outline.ts'

type Piece = readonly [Point, Point]

const nameOf = (point: Point): string => point.join()

function pieceName([a, b]: Piece): string {
  return [nameOf(a), nameOf(b)].toSorted().join(' ')
}

function piecesOf({ rings }: Outline): Piece[] {
  return rings.flatMap((ring) => ring.map((from, index): Piece => [from, ring[(index + 1) % ring.length] as Point]))
}

/** Whichever way rings turn: a piece that comes twice lies inside. */
function withoutShared(pieces: readonly Piece[]): Piece[] {
  const open = new Map<string, Piece>()
  for (const piece of pieces) {
    const name = pieceName(piece)
    if (!open.delete(name)) open.set(name, piece)
  }
  return [...open.values()]
}

function joined(pieces: readonly Piece[]): Point[][] {
  const left = new Set(pieces)
  const at = new Map<string, Piece[]>()
  for (const piece of pieces) for (const end of piece) at.set(nameOf(end), [...(at.get(nameOf(end)) ?? []), piece])
  const rings: Point[][] = []
  for (const piece of pieces) {
    const ring: Point[] = []
    let [next, from]: [Piece | undefined, Point] = [left.has(piece) ? piece : undefined, piece[0]]
    while (next !== undefined) {
      left.delete(next)
      ring.push(from)
      from = nameOf(next[0]) === nameOf(from) ? next[1] : next[0]
      next = at.get(nameOf(from))?.find((one) => left.has(one))
    }
    if (ring.length >= 3) rings.push(ring)
  }
  return rings
}

/** In the order in which the groups first occur. */
export function dissolve(drawn: readonly Outline[], groupOf: (kode: string) => string): Outline[] {
  return [...Map.groupBy(drawn, ({ kode }) => groupOf(kode))].map(([kode, members]) => ({
    kode,
    rings: joined(withoutShared(members.flatMap(piecesOf))),
  }))
}
