import { describe, expect, test } from 'vitest'
import { DEMO_SEED, demoDistrict } from '../../src/setup/demo-district.ts'
import { type DemoOutline, demoOutlines, type Position } from '../../src/setup/demo-polygons.ts'
import { syntheticDistrict } from '../../src/setup/synthetic-district.ts'

type Segment = readonly [Position, Position]

const areaOf = (ring: readonly Position[]): number =>
  ring.slice(1).reduce((sum, [x, y], index) => sum + ((ring[index] as Position)[0] * y - x * (ring[index] as Position)[1]) / 2, 0)

const ringsOf = (outlines: readonly DemoOutline[]): (readonly Position[])[] => outlines.flatMap(({ polygons }) => polygons.flat())

const segmentsOf = (ring: readonly Position[]): Segment[] => ring.slice(1).map((to, index) => [ring[index] as Position, to])

const side = ([a, b]: Segment, p: Position): number => Math.sign((b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0]))

const same = (a: Position, b: Position): boolean => a[0] === b[0] && a[1] === b[1]

const meetAtCorner = ([a, b]: Segment, [c, d]: Segment): boolean => same(a, c) || same(a, d) || same(b, c) || same(b, d)

const cross = (s: Segment, t: Segment): boolean => !meetAtCorner(s, t) && side(s, t[0]) !== side(s, t[1]) && side(t, s[0]) !== side(t, s[1])

/** Segments in squares of about a village's width, so that only near ones are compared. */
function crossings(segments: readonly Segment[]): number {
  const squares = new Map<string, Segment[]>()
  for (const segment of segments) {
    const keys = new Set(segment.map(([x, y]) => `${Math.floor(x * 100)},${Math.floor(y * 100)}`))
    for (const key of keys) squares.set(key, [...(squares.get(key) ?? []), segment])
  }
  let found = 0
  for (const near of squares.values()) near.forEach((s, index) => near.slice(index + 1).forEach((t) => (found += cross(s, t) ? 1 : 0)))
  return found
}

const name = ([x, y]: Position): string => `${x},${y}`

const cases = [
  { what: 'the demo district', outlines: demoOutlines(demoDistrict(), DEMO_SEED) },
  { what: 'a large one', outlines: demoOutlines(syntheticDistrict({ kecamatan: 20, desa: 200, seed: 4 }), 4) },
]

describe.each(cases)('$what', ({ outlines }) => {
  test('every village has a closed outline, the outer ring counter-clockwise and holes clockwise', () => {
    for (const { polygons } of outlines) {
      expect(polygons.length).toBeGreaterThan(0)
      for (const rings of polygons) {
        rings.forEach((ring, index) => {
          expect(ring.length).toBeGreaterThanOrEqual(4)
          expect(ring.at(-1)).toEqual(ring[0])
          expect(Math.sign(areaOf(ring))).toBe(index === 0 ? 1 : -1)
        })
      }
    }
  })

  test('no line crosses another or passes a corner twice', () => {
    const rings = ringsOf(outlines)
    for (const ring of rings) expect(new Set(ring.slice(1).map(name)).size).toBe(ring.length - 1)
    const each = new Map(rings.flatMap(segmentsOf).map((segment) => [segment.map(name).toSorted().join(' '), segment]))
    expect(crossings([...each.values()])).toBe(0)
  })

  test('neighbours share their border exactly: villages tile the land, their areas sum to what the coast encloses', () => {
    const segments = ringsOf(outlines).flatMap(segmentsOf)
    const directed = new Set(segments.map(([from, to]) => `${name(from)} ${name(to)}`))
    expect(directed.size).toBe(segments.length)
    const coast = segments.filter(([from, to]) => !directed.has(`${name(to)} ${name(from)}`))
    const enclosed = coast.reduce((sum, [a, b]) => sum + (a[0] * b[1] - b[0] * a[1]) / 2, 0)
    const areas = ringsOf(outlines).reduce((sum, ring) => sum + areaOf(ring), 0)
    expect(areas).toBeCloseTo(enclosed, 9)
    expect(coast.length).toBeLessThan(0.3 * segments.length)
  })

  test('the land lies in the open sea south of Java', () => {
    for (const [longitude, latitude] of ringsOf(outlines).flat()) {
      expect(longitude).toBeGreaterThan(108.5)
      expect(longitude).toBeLessThan(111)
      expect(latitude).toBeGreaterThan(-10.6)
      expect(latitude).toBeLessThan(-8.7)
    }
  })
})

test('one village of the demo district has an island of its own, and sizes differ', () => {
  const outlines = cases[0]?.outlines ?? []
  expect(outlines.filter(({ polygons }) => polygons.length > 1)).toHaveLength(1)
  const areas = outlines.map(({ polygons }) => polygons.flat().reduce((sum, ring) => sum + areaOf(ring), 0))
  expect(Math.max(...areas) / Math.min(...areas)).toBeGreaterThan(3)
})

test('the same seed draws the same land', () => {
  expect(demoOutlines(demoDistrict(), DEMO_SEED)).toEqual(cases[0]?.outlines)
})
