/**
 * Everything that is to be said of one child at one visit to the posyandu: scores, classes, signs, weight gain, and whether to propose a
 * referral. The one door that a page, a phone or an import asks; each part says the rule that gave it.
 */
import { judgeArm, judgeOedema } from './acute-signs.ts'
import { type ClassCode, classify } from './permenkes-classes.ts'
import { type Findings, type Referral, referChild } from './refer-child.ts'
import type { Verdict } from './rules.ts'
import { ageInMonths, type Child, type ChildScores, scoreChild } from './score-child.ts'
import { type GainStatus, judgeRedLine, judgeTwice, judgeWeighings, type Weighing } from './weight-gain.ts'

export interface Visit {
  readonly child: Child
  /** One a month, oldest first, this visit's last if the child was weighed. */
  readonly weighings: readonly Weighing[]
  readonly ill: boolean
  readonly kpspDoubtful: boolean
}

export interface VisitJudgement {
  readonly scored: ChildScores
  readonly findings: Findings
  /** IMT/U by its class; no rule refers by it. */
  readonly bmiForAge: Verdict<ClassCode | 'ukur-ulang'> | null
  readonly referral: Referral
}

function judgeHistory(sex: Child['sex'], weighings: readonly Weighing[]): readonly (Verdict<GainStatus> | null)[] {
  return sex === null ? [] : judgeWeighings(sex, weighings)
}

export function judgeVisit({ child, weighings, ill, kpspDoubtful }: Visit): VisitJudgement {
  const scored = scoreChild(child)
  const { wei, len, wfl, bmi } = scored.scores
  const statuses = judgeHistory(child.sex, weighings)
  const findings: Findings = {
    weightForAge: classify('wei', wei),
    lengthForAge: classify('len', len),
    weightForLength: classify('wfl', wfl),
    oedema: judgeOedema(child.oedema),
    arm: judgeArm(child.armc ?? null, ageInMonths(child)),
    gain: statuses.at(-1) ?? null,
    twice: judgeTwice(statuses),
    redLine: judgeRedLine(wei),
    ill,
    kpspDoubtful,
  }
  return { scored, findings, bmiForAge: classify('bmi', bmi), referral: referChild(findings) }
}
