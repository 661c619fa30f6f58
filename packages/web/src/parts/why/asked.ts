/** Which figure is asked about: one of the situation, or of an indicator, of an area. */
import type { MeasurementOrigin } from '@konvergen/contract/situation.ts'
import { CHILDREN_SOURCE } from '@konvergen/core/kit/source-names.ts'
import { recapOf } from '@konvergen/core/situation/figure-counts.ts'
import type { FigureKey } from '@konvergen/core/situation/situation.ts'

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
}

/** A service of a version of the analysis. */
export interface AskedService {
  readonly of: 'layanan'
  readonly versi: string
  readonly kode: string
}

export interface AskedIndicator {
  readonly of: 'cakupan'
  readonly periode: string
  readonly kode: string
  readonly wilayah?: string | undefined
}

export type Asked = AskedSituation | AskedIndicator | AskedService

/** The figure of the district that is of this source and period. */
export function askedOfSource(ukuran: FigureKey, { source, period }: { readonly source: string; readonly period: string }): AskedSituation {
  if (recapOf(ukuran) === 'krs-rekap') return { of: 'situasi', ukuran, krs: period }
  return { of: 'situasi', ukuran, recap: period, sumber: source === CHILDREN_SOURCE ? 'individu' : 'rekap' }
}
