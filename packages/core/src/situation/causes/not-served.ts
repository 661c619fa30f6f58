/**
 * Whom a service did not reach: families at risk without accompaniment, children not weighed, pregnant women not examined. Not noted is not “not reached” and is counted apart.
 */
import { type ChildGroup, type FamilyGroup, type MotherGroup, signOf } from './cause-groups.ts'
import { atRiskOnly, type Tally, tallyOf } from './risk-profile.ts'

export interface NotServed {
  /** `having`: those that it did not reach. */
  readonly families: Tally
  readonly children: Tally
}

const without = (served: boolean | null): boolean | null => (served === null ? null : !served)

export function countNotServed(groups: { readonly families: readonly FamilyGroup[]; readonly children: readonly ChildGroup[] }): NotServed {
  return {
    families: tallyOf(atRiskOnly(groups.families), ({ accompanied }) => without(accompanied)),
    children: tallyOf(groups.children, (child) => signOf(child, 'tidakDitimbang')),
  }
}

export function countNotExamined(mothers: readonly MotherGroup[]): Tally {
  return tallyOf(mothers, ({ seen }) => without(seen))
}
