/**
 * What the analysis of causes is counted from: people who are alike in all that it asks, with their number. Three groups of one village may hold all its
 * children, so that a district of thirty thousand is a few thousand rows.
 */
import type { PregnancyState } from '../../sasaran/score-pregnancy.ts'
import { type CauseOfChild, CHILD_CAUSES, type ChildCause, familyStates } from './risk-factors.ts'

/** What is noted of a child, one sign each in this order: its causes, then what only the rules of risk ask. */
export const CHILD_SIGNS = [...CHILD_CAUSES, 'dekatPendek', 'zTurun'] as const
export type ChildSign = (typeof CHILD_SIGNS)[number]

/** By the last length measured in the time looked at; `belum`: none, or an impossible one. */
export type Standing = 'stunting' | 'tidak' | 'belum'

export interface ChildGroup {
  readonly desa: string
  readonly standing: Standing
  /** One of `1`, `0`, `-` (not known) for each of `CHILD_SIGNS`. */
  readonly signs: string
  /** Whether it is known which family it is of. */
  readonly linked: boolean
  /** What is known of that family, as `marksText` writes it; null = nothing. */
  readonly family: string | null
  readonly n: number
}

export interface FamilyGroup {
  readonly desa: string
  readonly marks: string
  /** Of the list before; null = it did not stand in it. */
  readonly before: string | null
  /** null = the list does not say. */
  readonly accompanied: boolean | null
  readonly n: number
}

/** Women noted as pregnant in the latest quarter that anything was noted in. */
export interface MotherGroup {
  readonly desa: string
  readonly state: PregnancyState | null
  /** Whether she had an antenatal visit in it; null = not noted. */
  readonly seen: boolean | null
  readonly n: number
}

export function signOf({ signs }: Pick<ChildGroup, 'signs'>, name: ChildSign): boolean | null {
  const sign = signs[CHILD_SIGNS.indexOf(name)]
  if (sign === '1') return true
  return sign === '0' ? false : null
}

function isOfChild(cause: CauseOfChild): cause is ChildCause {
  return (CHILD_CAUSES as readonly string[]).includes(cause)
}

/** Of the child itself, or of its family. */
export function causeOfChild(group: Pick<ChildGroup, 'signs' | 'family'>, cause: CauseOfChild): boolean | null {
  return isOfChild(cause) ? signOf(group, cause) : familyStates(group.family)[cause]
}
