/**
 * The parts of a report on the analysis that situation holds: gaps, causes, trend and the district's own words.
 */
import type { AnalysisText } from './analysis-content.ts'
import type { TrendPoint } from './area-trends.ts'
import type { AreaCauses } from './causes/area-causes.ts'
import type { AreaGaps } from './gap-lines.ts'
import type { PeopleGap } from './people-gap.ts'

export interface ReportGaps {
  /** The period that is looked at; each line says its own. */
  readonly period: string
  readonly year: number
  readonly district: AreaGaps
  /** By code of kecamatan and village. */
  readonly byArea: ReadonlyMap<string, AreaGaps>
  /** People short by the office that answers; `name` null = nobody does. */
  readonly offices: readonly { readonly name: string | null; readonly people: PeopleGap }[]
}

export interface ReportCauses {
  /** First and last day of the measurements looked at; null = no child was measured. */
  readonly time: { readonly from: string; readonly until: string } | null
  /** Which list of families, and of when; `of` null = there is none. */
  readonly families: { readonly origin: 'data-tetap' | 'daftar'; readonly of: string | null }
  readonly district: AreaCauses
  /** By code of kecamatan and village of which somebody is known. */
  readonly byArea: ReadonlyMap<string, AreaCauses>
}

export interface ReportTrend {
  /** As figures name it. */
  readonly source: string
  /** By code of district, kecamatan and village. */
  readonly byArea: ReadonlyMap<string, readonly TrendPoint[]>
}

/** The district's own words: of its newest version that was frozen. */
export interface ReportWording {
  readonly version: number
  readonly digest: string | null
  readonly at: string | null
  readonly texts: readonly AnalysisText[]
}
