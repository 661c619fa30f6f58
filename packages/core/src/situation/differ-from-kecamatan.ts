/**
 * Where the figures that a kecamatan signed are others than the district's own of the same kecamatan, and what their sum is against the district's figure.
 */
import type { AnalysisContent, AnalysisFigure } from './analysis-content.ts'
import { FIGURES, type FigureKey } from './situation.ts'

export interface KecamatanDifference {
  readonly area: string
  readonly figure: FigureKey
  /** As the kecamatan signed it. */
  readonly theirs: AnalysisFigure
  /** As the district computes it; null = it knows no such kecamatan. */
  readonly ours: AnalysisFigure | null
}

export interface KecamatanSum {
  readonly figure: FigureKey
  /** Σ of those that are told; null = of no kecamatan. */
  readonly numerator: number | null
  readonly denominator: number | null
  readonly told: number
  readonly ours: AnalysisFigure
}

export interface AgainstKecamatan {
  readonly differences: readonly KecamatanDifference[]
  readonly sums: readonly KecamatanSum[]
}

function ownFigures({ areas, area }: AnalysisContent, code = area): Readonly<Record<FigureKey, AnalysisFigure>> | null {
  return areas.find((each) => each.code === code)?.figures ?? null
}

function isTold({ state }: AnalysisFigure): boolean {
  return state === 'ada' || state === 'tidak-ada-sasaran'
}

/** `kecamatan`: the content that each of them signed. */
export function differFromKecamatan(district: AnalysisContent, kecamatan: readonly AnalysisContent[]): AgainstKecamatan {
  const differences = kecamatan.flatMap((signed) => {
    const [theirs, ours] = [ownFigures(signed), ownFigures(district, signed.area)]
    if (theirs === null) return []
    return FIGURES.flatMap((figure): KecamatanDifference[] => {
      const [a, b] = [theirs[figure], ours?.[figure] ?? null]
      const isSame = b !== null && a.numerator === b.numerator && a.denominator === b.denominator
      return isSame ? [] : [{ area: signed.area, figure, theirs: a, ours: b }]
    })
  })
  const own = ownFigures(district)
  const sums = FIGURES.flatMap((figure): KecamatanSum[] => {
    if (own === null) return []
    const told = kecamatan.flatMap((signed) => ownFigures(signed)?.[figure] ?? []).filter(isTold)
    const sum = (pick: (each: AnalysisFigure) => number | null) =>
      told.length === 0 ? null : told.reduce((all, each) => all + (pick(each) ?? 0), 0)
    const [numerator, denominator] = [sum((each) => each.numerator), sum((each) => each.denominator)]
    return [{ figure, numerator, denominator, told: told.length, ours: own[figure] }]
  })
  return { differences, sums }
}
