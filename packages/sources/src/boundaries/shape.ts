/**
 * The shapes of villages, as GeoJSON (RFC 7946) has them, and what is read from a boundary file.
 */
import type { Issue } from '@konvergen/core/kit/issue.ts'

/** Longitude, latitude in degrees (WGS 84). */
export type Position = [longitude: number, latitude: number]
/** Closed: the last position is the first. */
export type Ring = Position[]

export interface Polygon {
  type: 'Polygon'
  /** The outer ring counter-clockwise, then its holes clockwise. */
  coordinates: Ring[]
}

export interface MultiPolygon {
  type: 'MultiPolygon'
  coordinates: Ring[][]
}

export type Shape = Polygon | MultiPolygon

export interface VillageShape {
  readonly kode: string
  readonly geometry: Shape
}

export interface Boundaries {
  /** In the order of the district's villages, each at most once. */
  readonly features: readonly VillageShape[]
  readonly issues: readonly Issue[]
  /** Features of the file, or of the one of its layers that was read. */
  readonly featureCount: number
  /** Villages with a shape, of all villages of the district. */
  readonly matched: number
  readonly total: number
  /** How shapes found their villages; null when none did. */
  readonly by: 'code' | 'name' | null
}

export function polygonsOf(shape: Shape): Ring[][] {
  return shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates
}
