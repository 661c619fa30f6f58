/**
 * The shape of a village on the map, as every room after the import of boundaries has it.
 */

/** GeoJSON geometry, longitude/latitude degrees, RFC 7946 winding (outer rings counter-clockwise). */
export type AreaGeometry =
  | { readonly type: 'Polygon'; readonly coordinates: readonly (readonly (readonly [number, number])[])[] }
  | { readonly type: 'MultiPolygon'; readonly coordinates: readonly (readonly (readonly (readonly [number, number])[])[])[] }

export interface DesaBoundary {
  readonly kode: string
  readonly geometry: AreaGeometry
}
