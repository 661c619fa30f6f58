/**
 * What a budget file says besides its lines: where they stand, which column is what, the totals that it writes itself, everything that is wrong.
 */
import type { BudgetColumn } from './columns.ts'
import type { RowRemark } from './remarks.ts'

/** A total that the file writes: of a programme, a kegiatan, a village, or of all. */
export interface WrittenTotal {
  readonly row: number
  readonly cell: string | null
  readonly code: string | null
  readonly title: string
  readonly rupiah: string
  /** What the lines below it come to; null = there is none below it, or one without money. */
  readonly sum: string | null
}

export interface BudgetReading {
  readonly sheet: string
  /** Row of the heads, from 1. */
  readonly headRow: number
  /** Every column of the file by its letter, with what it was taken for; null = it was left alone. */
  readonly columns: readonly { readonly letter: string; readonly head: string; readonly column: BudgetColumn | null }[]
  readonly totals: readonly WrittenTotal[]
  readonly remarks: readonly RowRemark[]
  /** Rows that say something, below the heads. */
  readonly rows: number
  /** Rows that were left out for what is wrong with them. */
  readonly leftOut: number
}
