/**
 * The tables of budgets as rows; migrations/0057-budget.sql says what each column means.
 */
import type { BudgetFacts, BudgetStage } from '@konvergen/core/budget/line.ts'
import type { BudgetReading } from '@konvergen/core/budget/reading.ts'
import type { JSONColumnType } from 'kysely'

export type FileState = 'dibaca' | 'berlaku' | 'dicabut' | 'dibuang'

/** A type alias, not an interface: Kysely asks for an index signature. Lines are written by `unnest` and need no type here. */
export type BudgetTables = {
  readonly budget_files: {
    kab_kode: string
    id: string
    stage: BudgetStage
    year: number
    file_name: string
    sha256: string
    reading: JSONColumnType<BudgetReading>
    state: FileState
    uploaded_by: string
    uploaded_at: Date
    applied_by: string | null
    applied_at: Date | null
    ended_by: string | null
    ended_at: Date | null
    reason: string | null
  }
  readonly budget_parts: { kab_kode: string; file_id: string; owner: string; lines: number }
  readonly budget_revisions: {
    kab_kode: string
    row_id: string
    revision: number
    content: JSONColumnType<BudgetFacts> | null
    written_by: string
    written_at: Date
  }
}
