/** The map of scores: how they become classes, and the drawing. */
import type { ScoredVillage } from '@konvergen/contract/scorecard.ts'
import type { Boundaries } from '@konvergen/contract/wilayah.ts'
import { percentOf } from '@konvergen/core/scorecard/count-verdicts.ts'
import type { DesaBoundary } from '@konvergen/core/wilayah/boundary.ts'
import { choropleth, type MapArea } from '@konvergen/pictures/choropleth.ts'
import { type ClassScale, classOf, scaleFor } from '@konvergen/pictures/classes.ts'
import type { SvgNode } from '@konvergen/pictures/svg.ts'
import { MAP_WIDTH, mapHeight } from '../../parts/village-map/draw-map.ts'

/** null = not handed in, or nothing that was to be expected. */
function scoreOfVillage({ hitungan }: Pick<ScoredVillage, 'hitungan'>): number | null {
  return hitungan === null ? null : percentOf(hitungan.jumlah)
}

/** Groups of equally many villages: no cut-off says from where on a score is good. */
export function scoreScale(villages: readonly ScoredVillage[]): ClassScale {
  return scaleFor(
    'krs',
    villages.flatMap((village) => scoreOfVillage(village) ?? []),
  )
}

export function drawScores(
  features: Boundaries['features'],
  villages: readonly ScoredVillage[],
  scale: ClassScale,
  say: (village: ScoredVillage) => string,
): SvgNode {
  const areas = villages.map((village): [string, MapArea] => {
    const score = scoreOfVillage(village)
    return [village.kode, { shade: score === null ? 'missing' : classOf(scale, score), title: say(village), outlined: false }]
  })
  // The contract leaves the depth of the coordinates open; the server has checked them.
  const boundaries = features.map(({ properties, geometry }) => ({ kode: properties.kode, geometry: geometry as DesaBoundary['geometry'] }))
  return choropleth({
    boundaries,
    areas: new Map(areas),
    colours: scale.colours,
    palette: 'variables',
    width: MAP_WIDTH,
    height: mapHeight(features),
  })
}
