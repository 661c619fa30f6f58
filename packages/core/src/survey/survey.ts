/**
 * A survey of children under five as it comes in, and its table of prevalences as it goes out. For whoever has to answer "how many are
 * stunted, and how sure are we" for a whole district from a sample. Method and sources: docs/methods/survey.md.
 */
import type { Children, Scores } from '../growth/children.ts'
import type { Issue } from '../kit/issue.ts'

/**
 * - `exact`: what the method says.
 * - `anthro-1.1`: what the R package anthro 1.1.0.9000 prints, its slips included, for whoever has to compare cell by cell.
 */
export type PrevalenceMode = 'exact' | 'anthro-1.1'

/** One label per child; null = not known. A number is read as its text. */
export type Labels = readonly (string | number | null)[]

/** The indices of the table, in its order. */
export const SURVEY_INDICES = ['len', 'wei', 'bmi', 'wfl'] as const
type SurveyIndex = (typeof SURVEY_INDICES)[number]

/** The columns of growth that a survey needs. */
export type SurveyChildren = Pick<Children, 'count' | 'sex' | 'day' | 'month' | 'oedema'>

/** The scores of the same children; those that are flagged are taken out here. */
export interface SurveyScores {
  readonly z: Pick<Scores['z'], SurveyIndex>
  readonly flag: Pick<Scores['flag'], SurveyIndex>
}

/** How the sample was drawn. Left out: a simple random sample. Cluster names may repeat in another stratum. */
export interface SurveyDesign {
  readonly strata?: Labels
  readonly cluster?: Labels
  readonly weight?: ArrayLike<number>
}

/** Whatever is given is tabulated beside age, sex and both together. */
export interface SurveyGroupings {
  readonly area?: Labels
  readonly region?: Labels
  /** 1 (poorest) to 5 (richest), or Q1 to Q5. */
  readonly wealth?: Labels
  readonly motherEducation?: Labels
  readonly other?: Labels
}

export interface PrevalenceRow {
  /** As anthro writes it, e.g. `Age group: 00-05 mo`. */
  readonly group: string
  /** In the order of `COLUMNS`; NaN = no such figure (nobody in it). Percentages 0–100; the mean and its limits in z. */
  readonly values: Float64Array
}

export interface PrevalenceTable {
  readonly mode: PrevalenceMode
  /** What has to be known before the table is believed; with a `galat` among them there are no rows. */
  readonly issues: readonly Issue[]
  readonly rows: readonly PrevalenceRow[]
  /** Children taken into the survey: those given less those left out. */
  readonly children: number
  readonly psus: number
  readonly strata: number
}
