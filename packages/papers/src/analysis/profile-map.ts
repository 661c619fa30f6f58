/**
 * Where a village lies in its kecamatan, and a kecamatan in its district: the others pale, the own dark.
 */
import type { AnalysisReport } from '@konvergen/core/lokus/analysis-report.ts'
import { kecamatanOf } from '@konvergen/core/wilayah/kode.ts'
import { choropleth, type MapArea } from '@konvergen/pictures/choropleth.ts'
import { toSvgString } from '@konvergen/pictures/svg.ts'
import { ATTENTION, LINE } from '@konvergen/pictures/tokens.ts'
import type { AnalysisSpeaker } from './analysis-speaker.ts'
import type { Picture } from './paper-blocks.ts'
import { isVillage, type ProfiledArea } from './profile-facts.ts'

const SIZE = { width: 260, height: 220 }
const [OTHER, OWN] = [0, 1]

/** null without the boundary of the area itself. */
export function profileMap({ boundaries }: AnalysisReport, area: ProfiledArea, around: string, speak: AnalysisSpeaker): Picture | null {
  const isOwn = (kode: string) => (isVillage(area) ? kode === area.kode : kecamatanOf(kode) === area.kode)
  const shown = isVillage(area) ? boundaries.filter(({ kode }) => kecamatanOf(kode) === area.kecamatan) : boundaries
  if (!shown.some(({ kode }) => isOwn(kode))) return null
  const areas = new Map(
    shown.map(({ kode }): [string, MapArea] => [kode, { shade: isOwn(kode) ? OWN : OTHER, title: kode, outlined: false }]),
  )
  const svg = toSvgString(choropleth({ boundaries: shown, areas, colours: [LINE, ATTENTION], ...SIZE, palette: 'plain' }))
  return { svg, ...SIZE, alt: speak.say(`Letak ${area.nama} di ${around}`, `Where ${area.nama} lies in ${around}`) }
}
