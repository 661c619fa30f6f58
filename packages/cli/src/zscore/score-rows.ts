/**
 * One batch of a table's rows with their scores behind them.
 */
import type { AgeUnit } from '@konvergen/core/growth/age.ts'
import type { GrowthMode } from '@konvergen/core/growth/children.ts'
import { readChildren } from '@konvergen/core/growth/read-children.ts'
import { scoreChildren } from '@konvergen/core/growth/score-children.ts'
import { OUTPUT_COLUMNS, scoreCells } from '@konvergen/core/growth/score-columns.ts'
import type { Issue } from '@konvergen/core/kit/issue.ts'
import type { ColumnPlaces } from '../table/map-columns.ts'
import { tableCells } from '../table/table-cells.ts'

/** What is written behind the input's own columns, in this order. */
export const SCORE_COLUMNS: readonly string[] = ['clenhei', 'cbmi', ...OUTPUT_COLUMNS.filter((name) => /^[zf]/.test(name))]
const SCORE_PLACES = SCORE_COLUMNS.map((name) => OUTPUT_COLUMNS.indexOf(name))

export interface ScoreSetting {
  readonly places: ColumnPlaces
  readonly ageUnit: AgeUnit
  readonly mode: GrowthMode
}

export interface ScoredRows {
  /** For each row the cells of SCORE_COLUMNS; '' = missing. */
  readonly scores: readonly (readonly string[])[]
  readonly issues: readonly Issue[]
}

/** `firstRow`: the row of `rows[0]` in its file, from 1. */
export function scoreRows(rows: readonly (readonly string[])[], firstRow: number, { places, ageUnit, mode }: ScoreSetting): ScoredRows {
  const placeOf = (row: number) => ({ row: firstRow + row })
  const { children, issues } = readChildren(rows.length, tableCells(rows, places), { ageUnit, placeOf })
  const scores = scoreChildren(children, { mode })
  const cells = rows.map((_, i) => {
    const all = scoreCells(children, scores, i)
    return SCORE_PLACES.map((place) => all[place] ?? '')
  })
  return { scores: cells, issues }
}
