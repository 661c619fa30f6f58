/**
 * Stored boundaries as the GeoJSON that the map draws.
 */
import type { Boundaries } from '@konvergen/contract/wilayah.ts'
import type { DesaBoundary } from '@konvergen/core/wilayah/boundary.ts'

export function presentBoundaries(stored: readonly (DesaBoundary & { readonly nama: string })[]): Boundaries {
  return {
    type: 'FeatureCollection',
    features: stored.map(({ kode, nama, geometry }) => ({
      type: 'Feature',
      properties: { kode, nama },
      geometry: { type: geometry.type, coordinates: [...geometry.coordinates] },
    })),
  }
}
