/**
 * A geometry as it should be (RFC 7946): rings closed, outer rings counter-clockwise, holes clockwise. Coordinates stay as they were read;
 * heights are dropped. Nothing is simplified.
 */
import { type Position, polygonsOf, type Ring, type Shape } from './shape.ts'

export interface MendedShape {
  readonly shape: Shape
  /** Rings that were closed or reversed. */
  readonly closed: number
  readonly reversed: number
}

/** null when the geometry is no polygon with an area. */
export function mendShape(geometry: unknown): MendedShape | null {
  const polygons = polygonsIn(geometry)
  if (polygons === null) return null
  let closed = 0
  let reversed = 0
  const mended: Ring[][] = []
  for (const rings of polygons) {
    const polygon: Ring[] = []
    for (const [index, raw] of rings.entries()) {
      const ring = closeRing(raw)
      const area = signedArea(ring)
      // Without its outer ring a polygon has no holes either.
      if (ring.length < 4 || area === 0) {
        if (index === 0) break
        continue
      }
      if (ring.length > raw.length) closed++
      const isRight = index === 0 ? area > 0 : area < 0
      if (!isRight) reversed++
      polygon.push(isRight ? ring : ring.toReversed())
    }
    if (polygon.length > 0) mended.push(polygon)
  }
  const first = mended[0]
  if (first === undefined) return null
  const shape: Shape = mended.length === 1 ? { type: 'Polygon', coordinates: first } : { type: 'MultiPolygon', coordinates: mended }
  return { shape, closed, reversed }
}

/** Several shapes of one village as one. */
export function joinShapes(shapes: readonly Shape[]): Shape {
  const coordinates = shapes.flatMap(polygonsOf)
  const [first] = coordinates
  return coordinates.length === 1 && first !== undefined ? { type: 'Polygon', coordinates: first } : { type: 'MultiPolygon', coordinates }
}

/** In what order a ring runs: above zero counter-clockwise. Twice the area, in square degrees. */
export function signedArea(ring: readonly Position[]): number {
  let area = 0
  for (let index = 0; index + 1 < ring.length; index++) {
    const [x1, y1] = ring[index] as Position
    const [x2, y2] = ring[index + 1] as Position
    area += x1 * y2 - x2 * y1
  }
  return area
}

function closeRing(ring: readonly Position[]): Ring {
  const first = ring[0]
  const last = ring.at(-1)
  if (first === undefined || last === undefined) return []
  const isClosed = first[0] === last[0] && first[1] === last[1]
  return isClosed ? [...ring] : [...ring, first]
}

function polygonsIn(geometry: unknown): Position[][][] | null {
  if (typeof geometry !== 'object' || geometry === null) return null
  const { type, coordinates, geometries } = geometry as { type?: unknown; coordinates?: unknown; geometries?: unknown }
  if (type === 'Polygon') return [ringsIn(coordinates)]
  if (type === 'MultiPolygon') return Array.isArray(coordinates) ? coordinates.map(ringsIn) : null
  if (type !== 'GeometryCollection' || !Array.isArray(geometries)) return null
  const parts = geometries.map(polygonsIn).filter((part) => part !== null)
  return parts.length === 0 ? null : parts.flat()
}

function ringsIn(coordinates: unknown): Position[][] {
  if (!Array.isArray(coordinates)) return []
  return coordinates.map((ring) => (Array.isArray(ring) ? ring.filter(isPosition).map(([x, y]): Position => [x, y]) : []))
}

/** The first position when it is written as text, as it stands there; null when it is numbers or there is none. */
export function textPosition(geometry: unknown): string | null {
  const { coordinates, geometries } = (geometry ?? {}) as { coordinates?: unknown; geometries?: unknown }
  if (Array.isArray(geometries)) return textPosition(geometries[0])
  let first: unknown = coordinates
  while (Array.isArray(first) && Array.isArray(first[0])) first = first[0]
  return Array.isArray(first) && typeof first[0] === 'string' ? first.map((each) => JSON.stringify(each)).join(', ') : null
}

function isPosition(value: unknown): value is Position {
  return Array.isArray(value) && Number.isFinite(value[0]) && Number.isFinite(value[1])
}
