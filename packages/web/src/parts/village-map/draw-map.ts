/** The situation map as a picture: boundaries of the server, classes of the chosen measure, a sentence for each village. */
import type { Boundaries } from '@konvergen/contract/wilayah.ts'
import type { DesaBoundary } from '@konvergen/core/wilayah/boundary.ts'
import { choropleth, type MapArea } from '@konvergen/pictures/choropleth.ts'
import type { ClassScale } from '@konvergen/pictures/classes.ts'
import type { SvgNode } from '@konvergen/pictures/svg.ts'
import type { Palette } from '@konvergen/pictures/tokens.ts'
import type { Measure } from '../../app/search-state.ts'
import { shadeOf } from './map-measure.ts'
import type { VillageRow } from './village-row.ts'

export const MAP_WIDTH = 520
/** Height ÷ width: a long district stands, a broad one lies, neither fills the page. */
const SHAPE = { least: 0.5, most: 1.1 }

type Features = Boundaries['features']

function* positions(coordinates: readonly unknown[]): Generator<readonly [number, number]> {
  const [x, y] = coordinates
  if (typeof x === 'number' && typeof y === 'number') yield [x, y]
  else for (const inner of coordinates) if (Array.isArray(inner)) yield* positions(inner)
}

/** As high as the land asks for, degrees of longitude being shorter away from the equator. */
export function mapHeight(features: Features): number {
  let [west, east, south, north] = [180, -180, 90, -90]
  for (const { geometry } of features) {
    for (const [x, y] of positions(geometry.coordinates)) {
      west = Math.min(west, x)
      east = Math.max(east, x)
      south = Math.min(south, y)
      north = Math.max(north, y)
    }
  }
  const broad = (east - west) * Math.cos(((north + south) / 2) * (Math.PI / 180))
  const shape = broad > 0 ? (north - south) / broad : 1
  return Math.round(MAP_WIDTH * Math.min(SHAPE.most, Math.max(SHAPE.least, shape)))
}

interface MapDrawing {
  readonly features: Features
  readonly rows: readonly VillageRow[]
  readonly measure: Measure
  readonly scale: ClassScale
  readonly say: (row: VillageRow, measure: Measure) => string
  readonly palette: Palette
}

export function drawMap({ features, rows, measure, scale, say, palette }: MapDrawing): SvgNode {
  const areaOf = (row: VillageRow): MapArea => ({
    shade: shadeOf(row.desa, measure, scale),
    title: say(row, measure),
    outlined: row.lokus?.proposed === true,
  })
  // The contract leaves the depth of the coordinates open; the server has checked them.
  const boundaries = features.map(({ properties, geometry }) => ({ kode: properties.kode, geometry: geometry as DesaBoundary['geometry'] }))
  const areas = new Map(rows.map((row) => [row.desa.kode, areaOf(row)]))
  return choropleth({ boundaries, areas, colours: scale.colours, palette, width: MAP_WIDTH, height: mapHeight(features) })
}
