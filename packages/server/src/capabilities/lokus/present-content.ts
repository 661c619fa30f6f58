/**
 * The content of an analysis cut to the asker's own areas, with the district's line; texts with names of whoever wrote them.
 */
import type { AnalysisAnswer } from '@konvergen/contract/analyses.ts'
import type { Definition } from '@konvergen/core/indicators/indicator.ts'
import type { AnalysisContent, AnalysisText } from '@konvergen/core/situation/analysis-content.ts'
import type { Asker } from '../../platform/context.ts'
import { isOwnArea } from '../../platform/own-areas.ts'

const NO_SCORE = { score: null, low: null, high: null, quadrant: null }

/** What a format does not hold is null; units and directions are then those of that very version of the definition, `definitions`. */
export function presentContent(
  asker: Pick<Asker, 'areas'>,
  content: AnalysisContent,
  definitions: readonly Pick<Definition, 'code' | 'version' | 'unit' | 'direction'>[],
): AnalysisAnswer['isi'] {
  const { format, program, parameters, cut, areas, gaps, lokus, area, way = null } = content
  const known = new Map(definitions.map((own) => [`${own.code} ${own.version}`, own]))
  const isOwn = ({ code }: { readonly code: string }): boolean => isOwnArea(asker, code)
  const seen = {
    format,
    program,
    parameters,
    cut: {
      ...cut,
      definitions: cut.definitions.map((own) => {
        const same = known.get(`${own.code} ${own.version}`)
        return { ...own, unit: own.unit ?? same?.unit ?? null, direction: own.direction ?? same?.direction ?? null }
      }),
      access: cut.access ?? [],
      kecamatan: cut.kecamatan.filter((each) => isOwnArea(asker, each.area)),
    },
    areas: areas.filter(({ code }) => code === area || isOwnArea(asker, code)),
    gaps,
    lokus: lokus?.filter(isOwn).map((own) => ({ ...NO_SCORE, ...own })) ?? null,
    way: way === null ? null : { ...way, reasons: way.reasons.filter(isOwn) },
  }
  // The contract's schema is this very type, only without `readonly`.
  return seen as unknown as AnalysisAnswer['isi']
}

export function presentText({ topic, text, by, at }: AnalysisText, people: ReadonlyMap<string, string>): AnalysisAnswer['teks'][number] {
  return { topik: topic, isi: text, oleh: people.get(by) ?? by, pada: at }
}
