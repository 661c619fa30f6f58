/**
 * What becomes of each family of a round: in the agreed list, looked at and not at risk, gone, or not looked at yet. A family that moved within the
 * district waits in its new village until that one has looked; nobody falls out between two villages.
 */
import { type FamilyMarks, isAtRisk } from '../sasaran/family-marks.ts'
import type { Check, Finding, ListedFamily } from './finding.ts'

/**
 * - `tetap`: there, and at risk: it is in the agreed list;
 * - `tidak-berisiko`: there, and not at risk any more;
 * - `keluar`: moved away, died, stands twice, not found;
 * - `belum`: nobody has looked.
 */
export const OUTCOMES = ['tetap', 'tidak-berisiko', 'keluar', 'belum'] as const
export type OutcomeKind = (typeof OUTCOMES)[number]

export interface Outcome {
  readonly family: string
  /** Where it is looked at now: where it moved to, should it have moved within the district. */
  readonly desa: string
  readonly kind: OutcomeKind
  /** The last finding of the village where it is now; null = none yet. */
  readonly finding: Finding | null
  /** As found, else as listed. */
  readonly marks: FamilyMarks
  readonly added: boolean
  /** True where the village that it is in now is not the one that it was listed in. */
  readonly movedIn: boolean
}

/** `checks`: of this family, the earliest first. */
export function outcomeOf(family: ListedFamily, checks: readonly Check[]): Outcome {
  let { desa, marks } = family
  let finding: Finding | null = null
  for (const check of checks) {
    if (check.finding === 'pindah' && check.movedTo !== null) {
      // From here on it is the other village's to look at.
      desa = check.movedTo
      finding = null
      continue
    }
    finding = check.finding
    marks = check.marks ?? marks
  }
  return { family: family.id, desa, kind: kindOf(finding, marks), finding, marks, added: family.added, movedIn: desa !== family.desa }
}

function kindOf(finding: Finding | null, marks: FamilyMarks): OutcomeKind {
  if (finding === null) return 'belum'
  if (finding !== 'ada') return 'keluar'
  // What is not known stays on the list: a village that left a mark open has not said that there is no risk.
  return isAtRisk(marks) === false ? 'tidak-berisiko' : 'tetap'
}

/** `checks`: of all families, the earliest first. In the order of the families. */
export function outcomesOf(families: readonly ListedFamily[], checks: readonly Check[]): readonly Outcome[] {
  const byFamily = Map.groupBy(checks, ({ family }) => family)
  return families.map((family) => outcomeOf(family, byFamily.get(family.id) ?? []))
}
