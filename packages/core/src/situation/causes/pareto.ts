/**
 * Who would have to act: needs by the office that answers for them, the most first, with the share of all needs that the offices so far make up. A need is one cause of one
 * family at risk, or one cause of one child; a family with two causes is two needs. And which families a single office could make free of every cause.
 */
import { type ChildGroup, type FamilyGroup, signOf } from './cause-groups.ts'
import {
  CAUSES,
  CHILD_CAUSES,
  type ChildCause,
  FAMILY_CAUSES,
  type FamilyCause,
  familyStates,
  OFFICES,
  type OfficeCode,
} from './risk-factors.ts'
import { atRiskOnly, tallyOf } from './risk-profile.ts'

export interface Need {
  readonly cause: FamilyCause | ChildCause
  readonly office: OfficeCode
  readonly n: number
}

export interface OfficeNeeds {
  readonly office: OfficeCode
  readonly n: number
  /** 0–1, of all needs up to and with this office. */
  readonly cumulative: number
  readonly needs: readonly Need[]
}

/** Weight at birth is no need any more: nobody can mend it. */
const MENDED: readonly ChildCause[] = CHILD_CAUSES.filter((cause) => cause !== 'bblr')

function findNeeds(families: readonly FamilyGroup[], children: readonly ChildGroup[]): Need[] {
  const atRisk = atRiskOnly(families).map(({ marks, n }) => ({ n, states: familyStates(marks) }))
  const ofFamilies = FAMILY_CAUSES.map((cause) => ({
    cause,
    office: CAUSES[cause].office,
    n: tallyOf(atRisk, ({ states }) => states[cause]).having,
  }))
  const ofChildren = MENDED.map((cause) => ({
    cause,
    office: CAUSES[cause].office,
    n: tallyOf(children, (group) => signOf(group, cause)).having,
  }))
  return [...ofFamilies, ...ofChildren]
}

/** Offices with nothing to do are left out. */
export function officeNeeds(families: readonly FamilyGroup[], children: readonly ChildGroup[]): readonly OfficeNeeds[] {
  const needs = findNeeds(families, children)
  const whole = needs.reduce((sum, { n }) => sum + n, 0)
  const byOffice = OFFICES.map((office) => {
    const own = needs.filter((need) => need.office === office && need.n > 0).toSorted((a, b) => b.n - a.n)
    return { office, n: own.reduce((sum, { n }) => sum + n, 0), needs: own }
  })
  const ordered = byOffice.filter(({ n }) => n > 0).toSorted((a, b) => b.n - a.n)
  let sum = 0
  return ordered.map((each) => {
    sum += each.n
    return { ...each, cumulative: sum / whole }
  })
}

export interface AloneFree {
  /** Families whose every cause one office answers for, and all causes of which are known. */
  readonly alone: readonly { readonly office: OfficeCode; readonly n: number }[]
  /** Families that need two offices at least. */
  readonly several: number
  /** One office would do for what is known, and something is not known. */
  readonly unknown: number
}

export function freedByOne(families: readonly FamilyGroup[]): AloneFree {
  const alone = new Map<OfficeCode, number>()
  let [several, unknown] = [0, 0]
  for (const { marks, n } of atRiskOnly(families)) {
    const states = familyStates(marks)
    const offices = new Set(FAMILY_CAUSES.filter((cause) => states[cause] === true).map((cause) => CAUSES[cause].office))
    const [only] = offices
    if (offices.size > 1) several += n
    else if (only === undefined || FAMILY_CAUSES.some((cause) => states[cause] === null)) unknown += n
    else alone.set(only, n + (alone.get(only) ?? 0))
  }
  const found = OFFICES.flatMap((office) => (alone.has(office) ? [{ office, n: alone.get(office) ?? 0 }] : []))
  return { alone: found.toSorted((a, b) => b.n - a.n), several, unknown }
}
