/**
 * The tables of published prevalences as rows; migrations/0043-published-figures.sql says what each column means.
 */
import type { Level, Population } from '@konvergen/core/situation/published-figure.ts'

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
