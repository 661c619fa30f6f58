/** The map of one indicator: how its percentages become classes, and the drawing. */
import type { Boundaries } from '@konvergen/contract/wilayah.ts'
import type { Language } from '@konvergen/core/kit/say-number.ts'
import type { DesaBoundary } from '@konvergen/core/wilayah/boundary.ts'
import { choropleth, type MapArea } from '@konvergen/pictures/choropleth.ts'
import { type ClassScale, classOf, scaleFor } from '@konvergen/pictures/classes.ts'
import { sayRange } from '@konvergen/pictures/legend.ts'
import type { SvgNode } from '@konvergen/pictures/svg.ts'
import { MAP_WIDTH, mapHeight } from '../../parts/village-map/draw-map.ts'
import type { FigureArea } from './arrange-figure.ts'

/** Groups of equally many villages: no cut-off holds for every indicator, and a group says nothing of good or bad. */
export function coverageScale(areas: readonly Pick<FigureArea, 'value'>[]): ClassScale {
  return scaleFor(
    'krs',
    areas.flatMap(({ value }) => value ?? []),
  )
}

export function sayClassOf(scale: ClassScale, index: number, language: Language): string {
  return sayRange(scale, index, language)
}

export function drawCoverage(
  features: Boundaries['features'],
  areas: readonly FigureArea[],
  scale: ClassScale,
  say: (area: FigureArea) => string,
): SvgNode {
  const mapAreas = areas.map((area): [string, MapArea] => [
    area.kode,
    { shade: area.value === null ? 'missing' : classOf(scale, area.value), title: say(area), outlined: false },
  ])
  // The contract leaves the depth of the coordinates open; the server has checked them.
  const boundaries = features.map(({ properties, geometry }) => ({ kode: properties.kode, geometry: geometry as DesaBoundary['geometry'] }))
  return choropleth({
    boundaries,
    areas: new Map(mapAreas),
    colours: scale.colours,
    palette: 'variables',
    width: MAP_WIDTH,
    height: mapHeight(features),
  })
}
