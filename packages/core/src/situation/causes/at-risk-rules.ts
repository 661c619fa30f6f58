/**
 * Children who are not stunted and may become so, by rules that anybody can check: each child carries the rules that hold of it, and no score. The limits are a proposal of ours and not
 * a rule of anybody's.
 */
import { isAtRisk, marksOfText } from '../../sasaran/family-marks.ts'
import { type ChildGroup, signOf } from './cause-groups.ts'
import { anyKnown, FAMILY_CAUSES, familyStates } from './risk-factors.ts'
import { type Tally, tallyOf } from './risk-profile.ts'

export const RISK_RULES = ['dekat-pendek', 'z-turun', 'dua-t', 'bblr', 'keluarga'] as const
export type RiskRule = (typeof RISK_RULES)[number]

/** (proposal) */
export const RISK_LIMITS = {
  /** z of length for age from −2 up to below this. */
  nearShort: -1.5,
  /** By so much the z of length for age fell since a measurement this many days ago. */
  fall: 0.5,
  fallDaysFrom: 60,
  fallDaysTo: 130,
  /** Causes of a family at risk that hold together. */
  familyCauses: 2,
  /** kg on the day of birth. */
  lowBirthWeight: 2.5,
} as const

/** Two causes known are enough, however many are not known; too few of them, and one not known, leave it open. */
function isBurdened(marks: string | null): boolean | null {
  if (marks === null) return null
  const states = FAMILY_CAUSES.map((cause) => familyStates(marks)[cause])
  const having = states.filter((state) => state === true).length
  const possible = states.filter((state) => state !== false).length
  const atRisk = isAtRisk(marksOfText(marks))
  if (atRisk === false || possible < RISK_LIMITS.familyCauses) return false
  return atRisk === true && having >= RISK_LIMITS.familyCauses ? true : null
}

function ruleHolds(child: Pick<ChildGroup, 'signs' | 'family'>, rule: RiskRule): boolean | null {
  if (rule === 'dekat-pendek') return signOf(child, 'dekatPendek')
  if (rule === 'z-turun') return signOf(child, 'zTurun')
  if (rule === 'dua-t') return signOf(child, 'duaT')
  return rule === 'bblr' ? signOf(child, 'bblr') : isBurdened(child.family)
}

/** Of a child that is not stunted; none of a child that is, or of whom it is not known. */
export function rulesThatHold(child: Pick<ChildGroup, 'signs' | 'family' | 'standing'>): readonly RiskRule[] {
  return child.standing === 'tidak' ? RISK_RULES.filter((rule) => ruleHolds(child, rule) === true) : []
}

export interface AtRisk {
  /** Children that are not stunted: one rule holds; none does; none does and one could not be asked. */
  readonly children: Tally
  readonly byRule: readonly { readonly rule: RiskRule; readonly children: Tally }[]
  /** Of how many one rule holds, two, three … */
  readonly byNumber: readonly number[]
}

export function countAtRisk(children: readonly ChildGroup[]): AtRisk {
  const asked = children.filter(({ standing }) => standing === 'tidak')
  const byNumber = Array.from(RISK_RULES, () => 0)
  for (const child of asked) {
    const holding = rulesThatHold(child).length
    if (holding > 0) byNumber[holding - 1] = (byNumber[holding - 1] ?? 0) + child.n
  }
  return {
    children: tallyOf(asked, (child) => anyKnown(RISK_RULES.map((rule) => ruleHolds(child, rule)))),
    byRule: RISK_RULES.map((rule) => ({ rule, children: tallyOf(asked, (child) => ruleHolds(child, rule)) })),
    byNumber,
  }
}
