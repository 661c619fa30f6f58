/**
 * A figure of a version of the analysis as it was frozen, with the villages that it is the sum of: to open it without reckoning anything anew.
 */
import type { Figure, FigureState } from '../kit/figure.ts'
import { CHILDREN_SOURCE, KRS_SOURCE, RECAP_SOURCE } from '../kit/source-names.ts'
import { isWithin, levelOf } from '../wilayah/kode.ts'
import type { AnalysisArea, AnalysisContent } from './analysis-content.ts'
import { recapOf } from './figure-counts.ts'
import type { FigureKey } from './situation.ts'

export interface FrozenFigure {
  readonly code: string
  readonly name: string
  readonly figure: Figure
}

/** As in `kit/figure.ts`: nobody to serve is told, too. */
function isTold({ figures }: AnalysisArea, key: FigureKey): boolean {
  const { state } = figures[key]
  return state === 'ada' || state === 'tidak-ada-sasaran'
}

function labelOf({ parameters: { origin, recap, krs } }: AnalysisContent, key: FigureKey): Pick<Figure, 'source' | 'period'> {
  if (recapOf(key) === 'krs-rekap') return { source: KRS_SOURCE, period: krs ?? '' }
  return { source: origin === 'individu' ? CHILDREN_SOURCE : RECAP_SOURCE, period: recap ?? '' }
}

function villagesOf({ areas }: AnalysisContent, area: string): readonly AnalysisArea[] {
  return areas.filter(({ code }) => levelOf(code) === 'desa' && isWithin(code, area))
}

/** null = the version holds no such area. */
export function frozenFigure(content: AnalysisContent, area: string, key: FigureKey): FrozenFigure | null {
  const own = content.areas.find(({ code }) => code === area)
  if (own === undefined) return null
  const { numerator, denominator, percent, state } = own.figures[key]
  const villages = villagesOf(content, area)
  const villagesWith = villages.filter((village) => isTold(village, key)).length
  const counted = { villagesWith, villagesAll: villages.length }
  return {
    code: own.code,
    name: own.name,
    figure: { numerator, denominator, percent, state: state as FigureState, ...labelOf(content, key), ...counted },
  }
}

/** Of a village none. */
export function frozenParts(content: AnalysisContent, area: string, key: FigureKey): readonly FrozenFigure[] {
  if (levelOf(area) === 'desa') return []
  return villagesOf(content, area).flatMap(({ code }) => frozenFigure(content, code, key) ?? [])
}
