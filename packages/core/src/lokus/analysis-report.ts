/**
 * Everything that the papers of the analysis say, in one plain value: report, profiles, slides and workbook are all written from it. Nothing is computed after this
 * point. Each part is null where the district holds nothing of it.
 */
import type { ReportCauses, ReportGaps, ReportTrend, ReportWording } from '../situation/analysis-parts.ts'
import type { LevelReport } from '../situation/level-report.ts'
import type { PublishedFigure } from '../situation/published-figure.ts'
import type { TwoNumbers } from '../situation/two-numbers.ts'
import type { LokusStatus } from './lokus-years.ts'
import type { SituationReport } from './situation-report.ts'

export const AUDIENCES = ['internal', 'publik'] as const
/** `publik`: small cells are withheld; every page says which of the two it is. */
export type Audience = (typeof AUDIENCES)[number]

export interface LokusVillage {
  readonly kode: string
  readonly nama: string
  /** Name of its kecamatan. */
  readonly kecamatan: string
  readonly status: LokusStatus
  /** Letter, rembuk or other basis with its day; null = it goes on without a decision of its own. */
  readonly basis: { readonly text: string; readonly day: string } | null
}

export interface DecidedLokus {
  /** Of the report's year, or the latest before it that was decided upon. */
  readonly year: number
  readonly villages: readonly LokusVillage[]
  /** Left out by the year's list without a word. */
  readonly waiting: readonly { readonly kode: string; readonly nama: string }[]
}

export interface AnalysisReport extends SituationReport {
  readonly year: number
  /** `YYYY-MM-DD`, of printing. */
  readonly day: string
  readonly audience: Audience
  /** Where its figures open; `address` null = the program has none that others reach. null = nowhere: it was composed from files alone. */
  readonly product: { readonly address: string | null } | null
  /** Line by line, above the cover and on letters. */
  readonly letterhead: readonly string[]
  readonly wording: ReportWording | null
  readonly gaps: ReportGaps | null
  /** District, province, nation. */
  readonly levels: readonly LevelReport[]
  readonly twoNumbers: TwoNumbers<PublishedFigure> | null
  readonly trend: ReportTrend | null
  /** null = nothing was decided: then `lokus` is a proposal and is shown as one. */
  readonly lokusOfYear: DecidedLokus | null
  readonly causes: ReportCauses | null
}
