/**
 * The outlines of an invented district's villages, as a boundary file would hold them: they tile the land without gap or overlap, no line
 * crosses itself, outer rings run counter-clockwise and holes clockwise (RFC 7946 §3.1.6). The land lies in the open sea south of Java.
 *
 * Why no line can cross: two points of the honeycomb's lines that share no corner lie at least one side apart, and no corner is moved by
 * more than 0.37 sides (0.12 by chance, 0.25 by smoothing; writing five decimals adds 0.002).
 */
import { randomAt } from '../kit/random.ts'
import type { District } from '../wilayah/district.ts'
import { demoTerritory, type Territory } from './demo-territory.ts'
import { piecesOf, placeOf, type Side, type Spot, type SpotKey, sidesOf, spotKey } from './hex-lattice.ts'

/** `[longitude, latitude]` in degrees. */
export type Position = readonly [number, number]
/** Outer ring, then holes; the first position is repeated at the end. */
export type PolygonRings = readonly (readonly Position[])[]

export interface DemoOutline {
  readonly kode: string
  readonly nama: string
  /** More than one: the village also has an island. */
  readonly polygons: readonly PolygonRings[]
}

const CENTRE: Position = [109.8, -9.6]
/** Side of a cell in degrees: about 345 m, which makes villages of some 19 km². */
const SIDE = 0.0031
/** Most that chance moves a corner along each axis, in sides: 0.12 across. */
const JITTER = 0.085
const DECIMALS = 5

/** Where each corner is drawn: moved a little by chance, and half-way towards its neighbours where two territories meet. */
function cornerPlaces(territory: Territory, seed: number): (corner: Spot) => Position {
  const neighbours = borderNeighbours(territory)
  const jittered = (corner: Spot): Spot => {
    const place = placeOf(corner)
    const push = (axisSeed: number): number => JITTER * (2 * randomAt(axisSeed, corner.x, corner.y) - 1)
    return { x: place.x + push(seed + 4), y: place.y + push(seed + 5) }
  }
  const smoothed = (corner: Spot): Spot => {
    const own = jittered(corner)
    const [a, b, third] = (neighbours.get(spotKey(corner)) ?? []).map(jittered)
    if (a === undefined || b === undefined || third !== undefined) return own
    return { x: (a.x + 2 * own.x + b.x) / 4, y: (a.y + 2 * own.y + b.y) / 4 }
  }
  return (corner) => {
    const { x, y } = smoothed(corner)
    return [rounded(CENTRE[0] + SIDE * x), rounded(CENTRE[1] + SIDE * y)]
  }
}

const rounded = (degrees: number): number => Math.round(degrees * 10 ** DECIMALS) / 10 ** DECIMALS

/** Corner → the corners next to it along borders: two on a border, three where territories (or the sea) meet. */
function borderNeighbours({ owner, cells }: Territory): ReadonlyMap<SpotKey, readonly Spot[]> {
  const neighbours = new Map<SpotKey, Map<SpotKey, Spot>>()
  const link = (from: Spot, to: Spot): void => {
    const known = neighbours.get(spotKey(from)) ?? new Map<SpotKey, Spot>()
    neighbours.set(spotKey(from), known.set(spotKey(to), to))
  }
  for (const cell of cells) {
    for (const { from, to, beyond } of sidesOf(cell)) {
      if (owner.get(spotKey(cell)) === owner.get(spotKey(beyond))) continue
      link(from, to)
      link(to, from)
    }
  }
  return new Map([...neighbours].map(([corner, known]) => [corner, orderedSpots(known)]))
}

/** In one order whichever territory was met first, so that both sides of a border compute the same sum. */
const orderedSpots = (spots: ReadonlyMap<SpotKey, Spot>): readonly Spot[] =>
  [...spots].toSorted((a, b) => a[0] - b[0]).map(([, spot]) => spot)

/** Rings around joined cells, cells on the left: the outer one counter-clockwise and first, holes clockwise. */
function ringsAround(piece: readonly Spot[]): Spot[][] {
  const inside = new Set(piece.map(spotKey))
  const border: Side[] = piece.flatMap(sidesOf).filter(({ beyond }) => !inside.has(spotKey(beyond)))
  const next = new Map(border.map((side) => [spotKey(side.from), side]))
  const rings: Spot[][] = []
  for (const { from } of border) {
    const ring: Spot[] = []
    let side = next.get(spotKey(from))
    while (side !== undefined) {
      next.delete(spotKey(side.from))
      ring.push(side.from)
      side = next.get(spotKey(side.to))
    }
    if (ring.length > 0) rings.push(ring)
  }
  return rings.toSorted((a, b) => twiceArea(b) - twiceArea(a))
}

/** Twice the area within a ring, positive when it runs counter-clockwise; closed or not. */
function twiceArea(ring: readonly Spot[]): number {
  return ring.reduce((sum, { x, y }, index) => {
    const after = ring[(index + 1) % ring.length] as Spot
    return sum + x * after.y - after.x * y
  }, 0)
}

const closed = (ring: readonly Position[]): readonly Position[] => [...ring, ...ring.slice(0, 1)]

/** One outline per village, in the order of `district.desa`. */
export function demoOutlines(district: District, seed: number): DemoOutline[] {
  const sizes = district.kecamatan.map(({ kode }) => district.desa.filter((desa) => desa.kecamatan === kode).length)
  const territory = demoTerritory(sizes, seed)
  const placeOfCorner = cornerPlaces(territory, seed)
  const own: Spot[][] = district.desa.map(() => [])
  for (const cell of territory.cells) own[territory.owner.get(spotKey(cell)) as number]?.push(cell)
  return district.desa.map(({ kode, nama }, index) => {
    const pieces = piecesOf(own[index] ?? []).toSorted((a, b) => b.length - a.length)
    const polygons = pieces.map((piece) => ringsAround(piece).map((ring) => closed(ring.map(placeOfCorner))))
    return { kode, nama, polygons }
  })
}
