/**
 * The land that areas are drawn on: boundaries of the villages of a period, also of those that were not there yet or no longer, which belong to the village
 * of then; their kecamatan; or squares, where there are no boundaries.
 */
import type { MapPeriodSchema } from '@konvergen/contract/maps.ts'
import type { Boundaries } from '@konvergen/contract/wilayah.ts'
import type { DesaBoundary } from '@konvergen/core/wilayah/boundary.ts'
import { kecamatanOf } from '@konvergen/core/wilayah/kode.ts'
import { MARGIN } from '@konvergen/pictures/choropleth.ts'
import { dissolve } from '@konvergen/pictures/dissolve.ts'
import { metresPerPixel, type Outline, outlines } from '@konvergen/pictures/outline.ts'
import type { SvgNode } from '@konvergen/pictures/svg.ts'
import { tileMap } from '@konvergen/pictures/tile-map.ts'
import type { Palette } from '@konvergen/pictures/tokens.ts'
import type { MapLevel } from '../../../app/map-search.ts'
import { mapHeight } from '../../../parts/village-map/draw-map.ts'

type Features = Boundaries['features']

export interface Land {
  readonly drawn: readonly Outline[]
  readonly width: number
  readonly height: number
  /** Names that stand on it. */
  readonly names: readonly SvgNode[]
  /** null = it is not drawn to scale. */
  readonly metresPerPixel: number | null
}

/** As wide as maps of the house are drawn. */
const WIDTH = 520

/** Boundaries by the village of the period; its own land comes before what it held besides. */
export function boundariesOf(features: Features, { desa, rumah }: Pick<MapPeriodSchema, 'desa' | 'rumah'>): DesaBoundary[] {
  const there = new Set(desa.map(({ kode }) => kode))
  // The contract leaves the depth of the coordinates open; the server has checked them.
  const all = features.map(({ properties, geometry }) => ({ kode: properties.kode, geometry: geometry as DesaBoundary['geometry'] }))
  const own = all.filter(({ kode }) => there.has(kode))
  const held = all.flatMap(({ kode, geometry }) => {
    const home = there.has(kode) ? undefined : rumah[kode]
    return home !== undefined && there.has(home) ? [{ kode: home, geometry }] : []
  })
  return [...own, ...held]
}

function tiles(period: Pick<MapPeriodSchema, 'desa' | 'kecamatan'>, level: MapLevel, palette: Palette): Land {
  const codes = level === 'kecamatan' || period.desa.length === 0
  const groups = codes
    ? [{ nama: '', desa: period.kecamatan.map(({ kode }) => kode) }]
    : period.kecamatan.map(({ kode, nama }) => ({
        nama,
        desa: period.desa.filter(({ kecamatan }) => kecamatan === kode).map((desa) => desa.kode),
      }))
  const { drawn, names, height } = tileMap(groups, WIDTH, palette)
  return { drawn, width: WIDTH, height, names, metresPerPixel: null }
}

/** `desa` of the period may be empty where an indicator is of kecamatan: then all boundaries stand for their kecamatan. */
export function landOf(features: Features, period: MapPeriodSchema, level: MapLevel, palette: Palette): Land {
  const isOfVillages = period.desa.length > 0
  const kept = isOfVillages
    ? boundariesOf(features, period)
    : features.map(({ properties, geometry }) => ({ kode: properties.kode, geometry: geometry as DesaBoundary['geometry'] }))
  if (kept.length === 0) return tiles(period, level, palette)
  const height = mapHeight(features)
  const frame = { width: WIDTH, height, margin: MARGIN }
  const drawn = outlines(kept, frame)
  return {
    drawn: level === 'kecamatan' ? dissolve(drawn, kecamatanOf) : drawn,
    width: WIDTH,
    height,
    names: [],
    metresPerPixel: metresPerPixel(kept, frame),
  }
}

/** Villages of the period that no outline stands for. */
export function undrawnCount({ drawn }: Land, areas: readonly { readonly kode: string }[]): number {
  const there = new Set(drawn.map(({ kode }) => kode))
  return areas.filter(({ kode }) => !there.has(kode)).length
}
