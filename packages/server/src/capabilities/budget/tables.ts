/**
 * The tables of budgets as rows; migrations/0057-budget.sql says what each column means.
 */
import { KEY_FROM, KEY_TO } from '@konvergen/core/budget/key-fold.ts'
import type { BudgetFacts, BudgetStage } from '@konvergen/core/budget/line.ts'
import { SOURCE_NAMES } from '@konvergen/core/budget/read-source.ts'
import type { BudgetReading } from '@konvergen/core/budget/reading.ts'
import type { JSONColumnType } from 'kysely'

/** As core/budget/key-fold.ts folds a text: for `translate`. */
export const KEY_LETTERS = { from: KEY_FROM, to: KEY_TO } as const
/** Names of sources, folded, and what each stands for. */
export const NAMED_SOURCES = { names: [...SOURCE_NAMES.keys()], sources: [...SOURCE_NAMES.values()] } as const

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

export interface StoredFile {
  readonly id: string
  readonly stage: BudgetStage
  readonly year: number
  readonly fileName: string
  readonly sha256: string
  readonly reading: BudgetReading
  readonly state: FileState
  readonly uploadedBy: string
  readonly uploadedAt: Date
  readonly appliedBy: string | null
  readonly appliedAt: Date | null
  readonly endedBy: string | null
  readonly endedAt: Date | null
  readonly reason: string | null
}

/** As it stood in the row. */
export interface RawCell {
  readonly head: string
  readonly cell: string
  readonly text: string
}

/** `row` and `raw` null: by hand. */
export interface LineRow {
  readonly rowId: string
  readonly id: string
  /** Id of an office or code of a village. */
  readonly owner: string
  readonly facts: BudgetFacts
  readonly row: number | null
  readonly raw: readonly RawCell[] | null
}
