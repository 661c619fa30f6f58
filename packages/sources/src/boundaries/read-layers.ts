/**
 * The features of a GeoJSON or TopoJSON text. A TopoJSON file may hold several layers (villages and kecamatan); each is handed on as it is.
 */
import { feature } from 'topojson-client'
import type { RawFeature } from './raw-feature.ts'

export type LayersRead =
  | { readonly ok: true; readonly layers: readonly (readonly RawFeature[])[] }
  | { readonly ok: false; readonly alasan: string }

export function readLayers(text: string): LayersRead {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return { ok: false, alasan: text.trim() === '' ? 'berkasnya kosong' : 'teksnya bukan JSON yang utuh' }
  }
  if (!isRecord(json)) return { ok: false, alasan: 'isinya bukan peta' }
  if (json['type'] === 'Topology') return readTopology(json)
  const features = featuresOf(json)
  if (features !== null) return { ok: true, layers: [features] }
  const kind = typeof json['type'] === 'string' ? json['type'] : 'tidak tertulis'
  return { ok: false, alasan: `jenisnya "${kind}"` }
}

type TopologyInput = Parameters<typeof feature>[0]

function readTopology(topology: Record<string, unknown>): LayersRead {
  const objects = isRecord(topology['objects']) ? Object.values(topology['objects']) : []
  if (countPositions(objects, topology['arcs']) > MOST_POSITIONS) return { ok: false, alasan: 'garisnya dirujuk terlalu banyak kali' }
  try {
    const layers = objects.map((object) => featuresOf(feature(topology as unknown as TopologyInput, object as never)) ?? [])
    return { ok: true, layers }
  } catch {
    return { ok: false, alasan: 'garis TopoJSON-nya tidak lengkap' }
  }
}

/** A small file can name one long line thousands of times; the largest districts have some 2 million positions. */
const MOST_POSITIONS = 20_000_000

function countPositions(objects: readonly unknown[], arcs: unknown): number {
  const lengths = Array.isArray(arcs) ? arcs.map((arc: unknown) => (Array.isArray(arc) ? arc.length : 0)) : []
  const count = (node: unknown): number => {
    if (typeof node === 'number') return lengths[node < 0 ? ~node : node] ?? 0
    if (Array.isArray(node)) return node.reduce((sum: number, each: unknown) => sum + count(each), 0)
    return isRecord(node) ? count(node['arcs']) + count(node['geometries']) : 0
  }
  return count(objects)
}

function featuresOf(json: unknown): RawFeature[] | null {
  if (!isRecord(json)) return null
  switch (json['type']) {
    case 'FeatureCollection':
      return Array.isArray(json['features']) ? json['features'].flatMap((each) => featuresOf(each) ?? []) : null
    case 'Feature':
      return [{ properties: withId(json), geometry: json['geometry'] ?? null }]
    default:
      return null
  }
}

/** A feature's own `id` often is its code; it is looked at like any property. */
function withId(json: Record<string, unknown>): Record<string, unknown> {
  const properties = isRecord(json['properties']) ? json['properties'] : {}
  return json['id'] === undefined ? properties : { ...properties, '(id)': json['id'] }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
