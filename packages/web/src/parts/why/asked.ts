/** Which figure is asked about: one of the situation, or of an indicator, of an area. */
import type { MeasurementOrigin } from '@konvergen/contract/situation.ts'
import type { FigureKey } from '@konvergen/core/situation/situation.ts'

export interface AskedSituation {
  readonly of: 'situasi'
  readonly ukuran: FigureKey
  /** Of a village or kecamatan; absent = of the district. */
  readonly wilayah?: string | undefined
  readonly sumber?: MeasurementOrigin | undefined
  readonly recap?: string | undefined
  readonly krs?: string | undefined
}

export interface AskedIndicator {
  readonly of: 'cakupan'
  readonly periode: string
  readonly kode: string
  readonly wilayah?: string | undefined
}

export type Asked = AskedSituation | AskedIndicator
