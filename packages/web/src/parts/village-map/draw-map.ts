/** The situation map as a picture: boundaries of the server, classes of the chosen measure, a sentence for each village. */
import type { Boundaries } from '@konvergen/contract/wilayah.ts'
import type { DesaBoundary } from '@konvergen/core/situation/report.ts'
import { choropleth, type MapArea } from '@konvergen/pictures/choropleth.ts'
import type { ClassScale } from '@konvergen/pictures/classes.ts'
import type { SvgNode } from '@konvergen/pictures/svg.ts'
import type { Palette } from '@konvergen/pictures/tokens.ts'
import type { Measure } from '../../app/search-state.ts'
import { shadeOf } from './map-measure.ts'
import type { VillageRow } from './village-row.ts'

const SIZE = { width: 520, height: 440 }

interface MapDrawing {
  readonly features: Boundaries['features']
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
  return choropleth({ boundaries, areas, colours: scale.colours, palette, ...SIZE })
}
