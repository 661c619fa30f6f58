/**
 * A tiny invented district for the tests: four square villages in two kecamatan, wound as RFC 7946 says or the other way round.
 */
import type { DesaBoundary } from '@konvergen/core/wilayah/boundary.ts'

export type Winding = 'counter-clockwise' | 'clockwise'

export function square(kode: string, west: number, south: number, size = 0.1, winding: Winding = 'counter-clockwise'): DesaBoundary {
  const ring: [number, number][] = [
    [west, south],
    [west + size, south],
    [west + size, south + size],
    [west, south + size],
    [west, south],
  ]
  return { kode, geometry: { type: 'Polygon', coordinates: [winding === 'clockwise' ? ring.toReversed() : ring] } }
}

export function fourSquares(winding: Winding = 'counter-clockwise'): DesaBoundary[] {
  return [
    square('99.01.01.2001', 119.3, -1.2, 0.1, winding),
    square('99.01.01.2002', 119.4, -1.2, 0.1, winding),
    square('99.01.02.2001', 119.3, -1.1, 0.1, winding),
    square('99.01.02.2002', 119.4, -1.1, 0.1, winding),
  ]
}
