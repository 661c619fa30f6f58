/**
 * The content of an analysis cut to the asker's own areas, with the district's line; texts with names of whoever wrote them.
 */
import type { AnalysisAnswer } from '@konvergen/contract/analyses.ts'
import type { AnalysisContent, AnalysisText } from '@konvergen/core/situation/analysis-content.ts'
import type { Asker } from '../../platform/context.ts'
import { isOwnArea } from '../../platform/own-areas.ts'

export function presentContent(asker: Pick<Asker, 'areas'>, content: AnalysisContent): AnalysisAnswer['isi'] {
  const { format, program, parameters, cut, areas, gaps, lokus, area } = content
  const seen = {
    format,
    program,
    parameters,
    cut: { ...cut, kecamatan: cut.kecamatan.filter((each) => isOwnArea(asker, each.area)) },
    areas: areas.filter(({ code }) => code === area || isOwnArea(asker, code)),
    gaps,
    lokus: lokus?.filter(({ code }) => isOwnArea(asker, code)) ?? null,
  }
  // The contract's schema is this very type, only without `readonly`.
  return seen as unknown as AnalysisAnswer['isi']
}

export function presentText({ topic, text, by, at }: AnalysisText, people: ReadonlyMap<string, string>): AnalysisAnswer['teks'][number] {
  return { topik: topic, isi: text, oleh: people.get(by) ?? by, pada: at }
}
