/**
 * A recap file after the checks, with every row at its village: what a preview shows, what is applied, and what the situation is computed
 * from. Rows without a village stay beside it.
 */
import type { ReadCell } from '../kit/cell.ts'
import type { Issue } from '../kit/issue.ts'
import type { Placement } from '../wilayah/placement.ts'
import type { Unplaced } from './unplaced.ts'

export interface SettledRow<Count extends string> {
  readonly row: number
  /** After the checks: null = not reported or not usable. */
  readonly counts: Readonly<Record<Count, number | null>>
  /** As read; where `counts` differs from the cell, the value was computed from its parts or left out. */
  readonly cells: Readonly<Record<Count, ReadCell<number>>>
}

export interface Settled<Count extends string> {
  /** Parallel to `rows`. */
  readonly placements: readonly Placement[]
  readonly rows: readonly SettledRow<Count>[]
  /** Village code → its row; a doubled village is in here only when its rows say the same. */
  readonly values: ReadonlyMap<string, SettledRow<Count>>
  readonly issues: readonly Issue[]
  /** Why nothing of this file may be used; it is also among `issues`. */
  readonly blocked: Issue | null
  readonly unplaced: readonly Unplaced[]
  /** Counts of the unplaced rows that the district's totals hold. */
  readonly unplacedCounts: readonly Readonly<Record<Count, number | null>>[]
}

/** Village code → counts, as the situation wants them. */
export function countsOf<Count extends string>(settled: Settled<Count>): Map<string, Readonly<Record<Count, number | null>>> {
  return new Map([...settled.values].map(([kode, row]) => [kode, row.counts]))
}
