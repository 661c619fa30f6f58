/**
 * What was published of the district, its province or the nation, and what its targets ask for: as papers print it.
 */
import type { Bounds, Projection } from '../estimate/annual-reduction.ts'
import type { Change } from './compare-change.ts'
import type { PrevalenceTarget } from './prevalence-target.ts'
import type { Level, PublishedFigure } from './published-figure.ts'
import type { TargetCheck } from './target-check.ts'

export interface LevelReport {
  readonly level: Level
  readonly kode: string
  readonly nama: string
  /** Oldest first, as of every source; children under five. */
  readonly surveys: readonly PublishedFigure[]
  readonly registers: readonly PublishedFigure[]
  readonly others: readonly PublishedFigure[]
  readonly changes: readonly Change<PublishedFigure>[]
  /** Of the surveys, percent a year; null with fewer than two years. */
  readonly reduction: { readonly points: number; readonly aarr: number; readonly interval: Bounds | null } | null
  readonly projection: readonly Projection[]
  readonly targets: readonly {
    readonly year: number
    readonly current: PrevalenceTarget
    readonly earlier: readonly PrevalenceTarget[]
    /** null without a survey. */
    readonly check: TargetCheck<PublishedFigure> | null
  }[]
}
