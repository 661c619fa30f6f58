/**
 * How often each cause holds: among stunted children and among the others of the same area, among families at risk, among pregnant women. Whoever of whom it is not known stands in no share and is
 * counted apart. The ratio says how much more often a cause is found with stunted children; it proves no cause.
 *
 * Interval of the ratio: Katz et al. (1978), Biometrics 34:469–474 (logarithm of the ratio, 95 %).
 */
import { isAtRisk, marksOfText } from '../../sasaran/family-marks.ts'
import { type ChildGroup, causeOfChild, type FamilyGroup, type MotherGroup } from './cause-groups.ts'
import {
  CAUSES_OF_CHILD,
  type CauseOfChild,
  FAMILY_CAUSES,
  type FamilyCause,
  FOUR_PARTS,
  type FourPart,
  familyStates,
} from './risk-factors.ts'

export interface Tally {
  readonly having: number
  /** Of whom it is known, having it or not. */
  readonly known: number
  readonly unknown: number
}

export interface Ratio {
  readonly value: number
  readonly low: number
  readonly high: number
}

export interface ChildProfile {
  readonly cause: CauseOfChild
  readonly stunted: Tally
  readonly others: Tally
  /** null = one of the two shares is zero, or nobody is known. */
  readonly ratio: Ratio | null
}

export interface FamilyProfile {
  readonly cause: FamilyCause | FourPart
  readonly families: Tally
}

const Z = 1.959963984540054

interface Counted {
  readonly n: number
}

export function tallyOf<Group extends Counted>(groups: readonly Group[], stateOf: (group: Group) => boolean | null): Tally {
  let [having, known, unknown] = [0, 0, 0]
  for (const group of groups) {
    const state = stateOf(group)
    if (state === null) unknown += group.n
    else known += group.n
    if (state === true) having += group.n
  }
  return { having, known, unknown }
}

export function ratioOf(one: Tally, other: Tally): Ratio | null {
  if (one.having === 0 || other.having === 0) return null
  const value = one.having / one.known / (other.having / other.known)
  const spread = Math.sqrt(1 / one.having - 1 / one.known + 1 / other.having - 1 / other.known)
  return { value, low: value * Math.exp(-Z * spread), high: value * Math.exp(Z * spread) }
}

export function profileChildren(children: readonly ChildGroup[]): readonly ChildProfile[] {
  const [ill, well] = [children.filter(({ standing }) => standing === 'stunting'), children.filter(({ standing }) => standing === 'tidak')]
  return CAUSES_OF_CHILD.map((cause) => {
    const stunted = tallyOf(ill, (group) => causeOfChild(group, cause))
    const others = tallyOf(well, (group) => causeOfChild(group, cause))
    return { cause, stunted, others, ratio: ratioOf(stunted, others) }
  })
}

/** Of families at risk as their marks say. */
export function atRiskOnly<Group extends { readonly marks: string }>(families: readonly Group[]): readonly Group[] {
  return families.filter(({ marks }) => isAtRisk(marksOfText(marks)) === true)
}

export function profileFamilies(families: readonly FamilyGroup[]): readonly FamilyProfile[] {
  const atRisk = atRiskOnly(families).map(({ marks, n }) => ({ n, states: familyStates(marks) }))
  return [...FAMILY_CAUSES, ...FOUR_PARTS].map((cause) => ({ cause, families: tallyOf(atRisk, ({ states }) => states[cause]) }))
}

export interface MotherProfile {
  readonly kek: Tally
  readonly risti: Tally
}

/** The village notes one state of a pregnancy: with KEK it does not say whether she is at high risk too, and the other way round. */
export function profileMothers(mothers: readonly MotherGroup[]): MotherProfile {
  const stateOf = (wanted: 'kek' | 'risti') => tallyOf(mothers, ({ state }) => (state === null ? null : state === wanted))
  return { kek: stateOf('kek'), risti: stateOf('risti') }
}
