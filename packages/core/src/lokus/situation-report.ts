/**
 * Everything that a situation report says, in one plain value: the PDF, the workbook, the GeoJSON and the JSON are all written from it,
 * by the CLI from files and by the server from the database. Nothing is computed after this point.
 */
import type { Issue } from '../kit/issue.ts'
import type { MasterRow } from '../situation/master-data.ts'
import type { Situation } from '../situation/situation.ts'
import type { DesaBoundary } from '../wilayah/boundary.ts'
import type { District } from '../wilayah/district.ts'
import type { KuadranProposal } from './proposal.ts'

/** A file that the figures rest on. */
export interface ReportSource {
  readonly kind: 'eppgbm-rekap' | 'krs-rekap' | 'batas'
  readonly fileName: string
  /** Lower-case hex. */
  readonly sha256: string
  /** Null for boundaries. */
  readonly period: string | null
  /** Rows read and rows that found their village. */
  readonly rowCount: number
  readonly placedCount: number
}

export interface SituationReport {
  readonly district: District
  readonly situation: Situation
  readonly lokus: KuadranProposal
  readonly boundaries: readonly DesaBoundary[]
  /** Counts of every village as they came in; none in what is published. */
  readonly masterData: readonly MasterRow[]
  readonly issues: readonly Issue[]
  readonly sources: readonly ReportSource[]
  /** Version of Konvergen that computed it. */
  readonly version: string
  /** True for the synthetic district: every page then says so. */
  readonly demo: boolean
}
