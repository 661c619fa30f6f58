/**
 * The tables of situation as rows; migrations/0043-published-figures.sql and 0044-analyses.sql say what each column means.
 */
import type { AnalysisLevel, Topic } from '@konvergen/core/situation/analysis-content.ts'
import type { AnalysisState, AnalysisStep } from '@konvergen/core/situation/analysis-step.ts'
import type { Level, Population } from '@konvergen/core/situation/published-figure.ts'
import type { JSONColumnType } from 'kysely'

interface Entered {
  kab_kode: string
  id: string
  entered_by: string
  entered_at: Date
  withdrawn_by: string | null
  withdrawn_at: Date | null
  withdrawn_reason: string | null
}

/** A type alias, not an interface: Kysely asks for an index signature. */
export type PublishedTables = {
  readonly prevalence_figures: Entered & {
    kode: string
    nama: string
    source: string
    year: number
    month: number | null
    percent: number
    low: number | null
    high: number | null
    n: number | null
    population: Population
    page: string | null
  }
  readonly prevalence_targets: Entered & {
    level: Level
    year: number
    percent: number
    source: string
    page: string | null
    valid_from: string
    reason: string
  }
}

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
