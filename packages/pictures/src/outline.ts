/**
 * Boundaries as SVG paths: fitted to a frame, with no more points than the eye can see.
 *
 * Two traps of d3-geo are walked around on purpose. The frame is fitted to the *points* of the boundaries and the rings are drawn here,
 * because d3 takes a ring wound the GeoJSON way for the rest of the globe, and one mis-wound village would fill the whole map.
 * And points are thinned by snapping every village to one grid, never along each ring, so that neighbours keep one common border.
 */
import type { AreaGeometry, DesaBoundary } from '@konvergen/core/wilayah/boundary.ts'
import { type GeoProjection, geoMercator } from 'd3-geo'
import { tenth } from './svg.ts'

export type Point = readonly [number, number]

export interface Frame {
  readonly width: number
  readonly height: number
  readonly margin: number
}

export interface Outline {
  readonly kode: string
  /** Rings in pixels on the grid, not closed by a repeated point. */
  readonly rings: readonly (readonly Point[])[]
}

/** Grids in pixels, finest first; the first that keeps the map under this many points is taken (about 120 KB of SVG). */
const GRIDS = [0.1, 0.2, 0.5, 1] as const
const MOST_POINTS = 14_000

type Rings = readonly (readonly Point[])[]

function ringsOf(geometry: AreaGeometry): Rings {
  return geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat()
}

const same = (a: Point | undefined, b: Point | undefined) => a !== undefined && b !== undefined && a[0] === b[0] && a[1] === b[1]

/** True when `b` lies on the straight way from `a` to `c`: leaving it out changes nothing that is drawn. */
function isOnTheWay(a: Point, b: Point, c: Point): boolean {
  const cross = (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])
  const forward = (b[0] - a[0]) * (c[0] - b[0]) + (b[1] - a[1]) * (c[1] - b[1])
  return Math.abs(cross) < 1e-6 && forward >= 0
}

function snapRing(ring: readonly Point[], grid: number): Point[] {
  const kept: Point[] = []
  for (const [x, y] of ring) {
    const point: Point = [tenth(Math.round(x / grid) * grid), tenth(Math.round(y / grid) * grid)]
    if (same(point, kept.at(-1))) continue
    const before = kept.at(-2)
    const last = kept.at(-1)
    if (before !== undefined && last !== undefined && isOnTheWay(before, last, point)) kept.pop()
    kept.push(point)
  }
  if (kept.length > 1 && same(kept[0], kept.at(-1))) kept.pop()
  return kept
}

/** A village too small for the grid becomes a dot of two pixels: small is not absent. */
function dotAt([x, y]: Point): Point[] {
  const [left, top] = [tenth(x - 1), tenth(y - 1)]
  return [
    [left, top],
    [tenth(left + 2), top],
    [tenth(left + 2), tenth(top + 2)],
    [left, tenth(top + 2)],
  ]
}

function snapVillage(rings: Rings, grid: number): Point[][] {
  const drawn = rings.map((ring) => snapRing(ring, grid)).filter((ring) => ring.length >= 3)
  const first = rings[0]?.[0]
  return drawn.length > 0 || first === undefined ? drawn : [dotAt(first)]
}

/** Mercator, fitted to all points; null without any. */
function fit(coordinates: [number, number][], { width, height, margin }: Frame): GeoProjection | null {
  if (coordinates.length === 0) return null
  const corners: [[number, number], [number, number]] = [
    [margin, margin],
    [width - margin, height - margin],
  ]
  return geoMercator().fitExtent(corners, { type: 'MultiPoint', coordinates })
}

function pointsOf(boundaries: readonly DesaBoundary[]): [number, number][] {
  return boundaries.flatMap(({ geometry }) => ringsOf(geometry).flatMap((ring) => ring.map(([x, y]): [number, number] => [x, y])))
}

const EARTH_RADIUS = 6_371_000

/** Metres of ground that a pixel stands for in the middle of the map; null where there is nothing to draw, or no width. */
export function metresPerPixel(boundaries: readonly DesaBoundary[], frame: Frame): number | null {
  const projection = fit(pointsOf(boundaries), frame)
  const middle = projection?.invert?.([frame.width / 2, frame.height / 2])
  if (projection === null || middle === undefined || middle === null || !Number.isFinite(projection.scale())) return null
  return (EARTH_RADIUS * Math.cos((middle[1] * Math.PI) / 180)) / projection.scale()
}

/** A village whose place cannot be computed is left out. */
function project(boundaries: readonly DesaBoundary[], frame: Frame): { kode: string; rings: Rings }[] {
  const areas = boundaries.map(({ kode, geometry }) => ({ kode, rings: ringsOf(geometry) }))
  const projection = fit(pointsOf(boundaries), frame)
  if (projection === null) return []
  const place = ([x, y]: Point) => projection([x, y])
  return areas.map(({ kode, rings }) => ({ kode, rings: rings.map((ring) => ring.map(place).filter((point) => point !== null)) }))
}

export function outlines(boundaries: readonly DesaBoundary[], frame: Frame): Outline[] {
  const projected = project(boundaries, frame)
  let drawn: Outline[] = []
  for (const grid of GRIDS) {
    drawn = projected.map(({ kode, rings }) => ({ kode, rings: snapVillage(rings, grid) }))
    const points = drawn.reduce((sum, { rings }) => sum + rings.reduce((count, ring) => count + ring.length, 0), 0)
    if (points <= MOST_POINTS) break
  }
  return drawn
}

/** Relative steps: shorter than absolute ones, and exact because every point is a whole number of tenths. */
function ringPath(ring: readonly Point[], close: boolean): string {
  let path = ''
  let before: Point = [0, 0]
  for (const [index, point] of ring.entries()) {
    const [x, y] = [tenth(point[0] - before[0]), tenth(point[1] - before[1])]
    path += `${index === 0 ? 'M' : 'l'}${x}${y < 0 ? '' : ','}${y}`
    before = point
  }
  return close ? `${path}z` : path
}

export function pathOf(rings: readonly (readonly Point[])[]): string {
  return rings.map((ring) => ringPath(ring, true)).join('')
}

export interface Borders {
  /** Between two groups of villages (kecamatan). */
  readonly between: string
  /** Where nothing lies on the other side: the edge of the district. */
  readonly outer: string
}

interface Piece {
  readonly from: Point
  readonly to: Point
  readonly group: string
  side: 'outer' | 'inner' | 'between'
}

/**
 * Every piece of border by what lies on its two sides. Works because neighbours share their points exactly; where a file draws one border
 * twice and differently, its pieces count as outer.
 */
export function groupBorders(drawn: readonly Outline[], groupOf: (kode: string) => string): Borders {
  const pieces = new Map<string, Piece>()
  for (const { kode, rings } of drawn) {
    const group = groupOf(kode)
    for (const ring of rings) {
      for (const [index, from] of ring.entries()) {
        const to = ring[(index + 1) % ring.length] as Point
        const isForward = from[0] < to[0] || (from[0] === to[0] && from[1] < to[1])
        const key = isForward ? `${from.join()} ${to.join()}` : `${to.join()} ${from.join()}`
        const known = pieces.get(key)
        if (known === undefined) pieces.set(key, { from, to, group, side: 'outer' })
        else known.side = known.group === group ? 'inner' : 'between'
      }
    }
  }
  const pathOfSide = (side: Piece['side']) =>
    [...pieces.values()]
      .filter((piece) => piece.side === side)
      .map(({ from, to }) => ringPath([from, to], false))
      .join('')
  return { between: pathOfSide('between'), outer: pathOfSide('outer') }
}
