/**
 * Families at risk that were not so in the list before: new in it, or in it without a cause. Where there is no list before, nobody is new.
 */
import { isAtRisk, marksOfText } from '../../sasaran/family-marks.ts'
import type { FamilyGroup } from './cause-groups.ts'
import { atRiskOnly } from './risk-profile.ts'

export type Arrival = 'masuk-daftar' | 'jadi-berisiko' | 'tetap' | 'tidak-pasti'

/** `tidak-pasti`: it stood in the list before, which did not say enough to tell. */
export function arrivalOf({ before }: Pick<FamilyGroup, 'before'>): Arrival {
  if (before === null) return 'masuk-daftar'
  const was = isAtRisk(marksOfText(before))
  if (was === null) return 'tidak-pasti'
  return was ? 'tetap' : 'jadi-berisiko'
}

export type Arrivals = Readonly<Record<Arrival, number>>

/** null where there is no list before. */
export function countArrivals(families: readonly FamilyGroup[], hasBefore: boolean): Arrivals | null {
  if (!hasBefore) return null
  const counts = { 'masuk-daftar': 0, 'jadi-berisiko': 0, tetap: 0, 'tidak-pasti': 0 }
  for (const family of atRiskOnly(families)) counts[arrivalOf(family)] += family.n
  return counts
}
