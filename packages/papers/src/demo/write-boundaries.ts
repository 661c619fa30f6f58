/**
 * Village outlines as the GeoJSON that boundary collections give: one feature a line, code and name as properties.
 */
import type { DemoOutline } from '@konvergen/core/setup/demo-polygons.ts'

function feature({ kode, nama, polygons }: DemoOutline): string {
  const [first] = polygons
  const geometry = polygons.length === 1 ? { type: 'Polygon', coordinates: first } : { type: 'MultiPolygon', coordinates: polygons }
  return JSON.stringify({ type: 'Feature', geometry, properties: { code: kode, name: nama, level: 'desa' } })
}

export function writeBoundaries(outlines: readonly DemoOutline[]): string {
  return `{"type":"FeatureCollection","features":[\n${outlines.map(feature).join(',\n')}\n]}\n`
}
