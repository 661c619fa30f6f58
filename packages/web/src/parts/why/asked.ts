/** Which figure is asked about: one of the situation, or of an indicator, of an area. */
import type { MeasurementOrigin } from '@konvergen/contract/situation.ts'
import { CHILDREN_SOURCE } from '@konvergen/core/kit/source-names.ts'
import type { CriterionKey } from '@konvergen/core/lokus/method.ts'
import { recapOf } from '@konvergen/core/situation/figure-counts.ts'
import type { FigureKey } from '@konvergen/core/situation/situation.ts'
import type { LokusSearch } from '../../app/search-state.ts'

export interface AskedSituation {
  readonly of: 'situasi'
  readonly ukuran: FigureKey
  /** Of a village or kecamatan; absent = of the district. */
  readonly wilayah?: string | undefined
  readonly sumber?: MeasurementOrigin | undefined
  readonly recap?: string | undefined
  readonly krs?: string | undefined
  /** Of a version of the analysis: as it was frozen, from its own cut. */
  readonly versi?: string | undefined
  /** What was decided upon, in words; absent = nothing was. */
  readonly recorded?: string | undefined
}

/** A service of a version of the analysis. */
export interface AskedService {
  readonly of: 'layanan'
  readonly versi: string
  readonly kode: string
}

/** A score of a proposal, or one of its criteria. */
export interface AskedScore {
  readonly of: 'lokus'
  readonly wilayah: string
  /** null = the score itself. */
  readonly kriteria: CriterionKey | null
  readonly question: LokusSearch
}

export interface AskedIndicator {
  readonly of: 'cakupan'
  readonly periode: string
  readonly kode: string
  readonly wilayah?: string | undefined
}

export type Asked = AskedSituation | AskedIndicator | AskedService | AskedScore

/** The figure of the district that is of this source and period. */
export function askedOfSource(ukuran: FigureKey, { source, period }: { readonly source: string; readonly period: string }): AskedSituation {
  if (recapOf(ukuran) === 'krs-rekap') return { of: 'situasi', ukuran, krs: period }
  return { of: 'situasi', ukuran, recap: period, sumber: source === CHILDREN_SOURCE ? 'individu' : 'rekap' }
}

const FIGURES_OF_CRITERIA = { prevalensi: 'stunting', kasus: 'stunting', krs: 'krs' } as const

/** A criterion of a village: the figure of the situation where it is one, as counted; else what the score knows of it. */
export function askedOfCriterion(kriteria: CriterionKey, wilayah: string, question: LokusSearch, isEstimated: boolean): Asked {
  const isFigure = kriteria === 'kasus' || kriteria === 'krs' || (kriteria === 'prevalensi' && !isEstimated)
  if (!isFigure) return { of: 'lokus', wilayah, kriteria, question }
  const { sumber, recap, krs } = question
  return { of: 'situasi', ukuran: FIGURES_OF_CRITERIA[kriteria], wilayah, sumber, recap, krs }
}
