/**
 * The two pictures of the report, drawn by `pictures` in plain colours: the map with its legend, and the scatter of the kuadran method.
 */
import type { Language } from '@konvergen/core/kit/say-number.ts'
import type { SituationReport } from '@konvergen/core/lokus/situation-report.ts'
import type { DesaSituation } from '@konvergen/core/situation/situation.ts'
import { type AreaShade, choropleth, type MapArea } from '@konvergen/pictures/choropleth.ts'
import { classOf, scaleFor } from '@konvergen/pictures/classes.ts'
import { legend, legendEntries, sayBasis } from '@konvergen/pictures/legend.ts'
import { quadrantScatter, type ScatterPoint } from '@konvergen/pictures/quadrant-scatter.ts'
import { toSvgString } from '@konvergen/pictures/svg.ts'
import { Speaker } from './paper-table.ts'

const MAP = { width: 680, height: 800 }
const SCATTER = { width: 680, height: 330 }

const STUNTING_SCALE = scaleFor('stunting', [])
const palette = 'plain'

function shadeOf({ figures, sufficiency }: DesaSituation): AreaShade {
  const { state, percent } = figures.stunting
  if (state === 'belum-lapor') return 'missing'
  return percent === null || !sufficiency.enough ? 'insufficient' : classOf(STUNTING_SCALE, percent)
}

export interface ReportPictures {
  readonly map: string
  readonly legend: string
  readonly scatter: string
}

export function drawMap(report: SituationReport, speak: Speaker, size: { readonly width: number; readonly height: number }): string {
  const ranks = new Map(report.lokus.rows.filter(({ proposed }) => proposed).map(({ kode, rank }) => [kode, rank]))
  const titleOf = (desa: DesaSituation) => `${desa.nama}: ${speak.percent(desa.figures.stunting)} (${speak.parts(desa.figures.stunting)})`
  const areas = new Map(
    report.situation.desa.map((desa): [string, MapArea] => {
      const rank = ranks.get(desa.kode) ?? null
      const area = { shade: shadeOf(desa), title: titleOf(desa), outlined: ranks.has(desa.kode) }
      return [desa.kode, rank === null ? area : { ...area, label: String(rank) }]
    }),
  )
  return toSvgString(choropleth({ boundaries: report.boundaries, areas, colours: STUNTING_SCALE.colours, ...size, palette }))
}

export function drawLegend(language: Language, columns: number): string {
  return toSvgString(legend({ scale: STUNTING_SCALE, language, palette, columns }))
}

export function drawPictures(report: SituationReport, language: Language): ReportPictures {
  const points = report.lokus.rows.flatMap((row): ScatterPoint[] => {
    const { kode, nama, cases, prevalence, sufficient } = row
    return cases === null || prevalence === null ? [] : [{ kode, nama, cases, prevalence, sufficient, proposed: row.proposed, title: nama }]
  })
  return {
    map: drawMap(report, new Speaker(language), MAP),
    legend: drawLegend(language, 4),
    scatter: toSvgString(quadrantScatter({ points, cuts: report.lokus.cuts, language, ...SCATTER, palette })),
  }
}

/** What the legend says, for those who cannot see it, and by which rule the classes are cut. */
export function mapWords(language: Language): { readonly legend: string; readonly basis: string } {
  const entries = legendEntries(STUNTING_SCALE, language).map(({ label }) => label)
  return { legend: entries.join('; '), basis: sayBasis(STUNTING_SCALE.basis, language) }
}
