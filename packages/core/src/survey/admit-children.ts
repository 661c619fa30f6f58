/**
 * Who belongs to the survey and with which weight: children past sixty months and those without a cluster or stratum are left out, and each
 * reason is said with its count. As anthro_prevalence does it, but wrong data never stops the work without a word.
 */
import { LAST_DAY } from '../growth/age.ts'
import { type Issue, NOWHERE, type Severity } from '../kit/issue.ts'
import type { Labels, SurveyChildren, SurveyDesign } from './survey.ts'

export interface AdmittedChildren {
  /** Places of the children in the columns, in the order given. */
  readonly rows: Int32Array
  /** For each of `rows`. A weight that is not known counts as 0. */
  readonly weights: Float64Array
  readonly issues: readonly Issue[]
}

function lacks(labels: Labels | undefined, row: number): boolean {
  return labels !== undefined && (labels[row] ?? null) === null
}

function surveyIssue(code: string, severity: Severity, children: number): Issue {
  return { code, severity, place: NOWHERE, read: null, params: { anak: children } }
}

/** A column of another length belongs to other children: a mistake of the program, not of the data. */
function checkLengths({ count }: SurveyChildren, { cluster, strata, weight }: SurveyDesign): void {
  for (const column of [cluster, strata, weight]) {
    if (column !== undefined && column.length !== count)
      throw new RangeError(`admitChildren: ${count} children, but a column of the design has ${column.length}`)
  }
}

/** A weight below 0 anywhere, also of a child that is left out, means that the column is not one of weights. */
function countNegative({ weight }: SurveyDesign): number {
  let negative = 0
  for (let row = 0; row < (weight?.length ?? 0); row += 1) if ((weight?.[row] ?? 0) < 0) negative += 1
  return negative
}

export function admitChildren(children: SurveyChildren, design: SurveyDesign): AdmittedChildren {
  checkLengths(children, design)
  const rows: number[] = []
  const weights: number[] = []
  const left = { old: 0, cluster: 0, strata: 0 }
  let unweighted = 0
  for (let row = 0; row < children.count; row += 1) {
    if ((children.day[row] ?? Number.NaN) > LAST_DAY) left.old += 1
    else if (lacks(design.cluster, row)) left.cluster += 1
    else if (lacks(design.strata, row)) left.strata += 1
    else {
      const weight = design.weight === undefined ? 1 : (design.weight[row] ?? Number.NaN)
      if (!Number.isFinite(weight)) unweighted += 1
      rows.push(row)
      weights.push(Number.isFinite(weight) ? weight : 0)
    }
  }
  const said: [string, Severity, number][] = [
    ['survei.bobot-negatif', 'galat', countNegative(design)],
    ['survei.tanpa-klaster', 'periksa', left.cluster],
    ['survei.tanpa-strata', 'periksa', left.strata],
    ['survei.tanpa-bobot', 'periksa', unweighted],
    ['survei.lewat-60-bulan', 'catatan', left.old],
  ]
  const issues = said.filter(([, , count]) => count > 0).map(([code, severity, count]) => surveyIssue(code, severity, count))
  return { rows: Int32Array.from(rows), weights: Float64Array.from(weights), issues }
}
