/**
 * The tables of versions of the analysis as rows; migrations/0044-analyses.sql says what each column means.
 */
import type { AnalysisLevel, Topic } from '@konvergen/core/situation/analysis-content.ts'
import type { AnalysisState, AnalysisStep } from '@konvergen/core/situation/analysis-step.ts'
import type { JSONColumnType } from 'kysely'

export interface AskedChoice {
  readonly sumber?: 'rekap' | 'individu'
  readonly recap?: string
  readonly krs?: string
  readonly k?: number
}

/** A type alias, not an interface: Kysely asks for an index signature. */
export type SituationTables = {
  readonly analyses: {
    kab_kode: string
    id: string
    area: string
    level: AnalysisLevel
    year: number
    version: number
    asked: JSONColumnType<AskedChoice>
    begun_by: string
    begun_at: Date
  }
  readonly analysis_texts: {
    kab_kode: string
    analysis_id: string
    id: string
    area: string
    topic: Topic
    body: string
    written_by: string
    written_at: Date
  }
  readonly analysis_steps: {
    kab_kode: string
    analysis_id: string
    no: number
    id: string
    area: string
    step: AnalysisStep
    state: AnalysisState
    reason: string | null
    content: Buffer | null
    digest: string | null
    taken_by: string
    taken_role: string | null
    taken_at: Date
  }
  readonly analysis_reminders: {
    kab_kode: string
    year: number
    area: string
    day: string
    reminded_by: string
    reminded_at: Date
  }
}
