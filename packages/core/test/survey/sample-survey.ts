/** A survey written out by hand: each child with its sex, age and scores. What is left out is not known, or what a survey mostly has. */
import { emptyChildren, emptyScores, type IndexName } from '../../src/growth/children.ts'
import { flagOf } from '../../src/growth/flag.ts'
import { SURVEY_INDICES, type SurveyChildren, type SurveyScores } from '../../src/survey/survey.ts'

export interface SampleChild {
  readonly sex?: number
  readonly month?: number
  readonly oedema?: boolean
  readonly len?: number
  readonly wei?: number
  readonly bmi?: number
  readonly wfl?: number
}

export function sampleSurvey(sample: readonly SampleChild[]): { children: SurveyChildren; scores: SurveyScores } {
  const children = emptyChildren(sample.length)
  const scores = emptyScores(sample.length)
  sample.forEach((child, i) => {
    const month = child.month ?? Number.NaN
    children.sex[i] = child.sex ?? 0
    children.month[i] = month
    children.day[i] = Math.round(month * 30.4375)
    children.oedema[i] = child.oedema === true ? 1 : 0
    for (const index of SURVEY_INDICES satisfies readonly IndexName[]) {
      const z = child[index] ?? Number.NaN
      scores.z[index][i] = z
      scores.flag[index][i] = flagOf(index, z)
    }
  })
  return { children, scores }
}
