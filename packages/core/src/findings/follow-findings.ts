/**
 * What becomes of findings when they are looked for anew: new ones open, those that are found no more close by themselves, and an answer or an acceptance
 * holds only for the numbers that it was given for.
 */
import { type Found, keyOf, valuesOf } from './finding.ts'

/**
 * - `terbuka`: waits for its owner;
 * - `dijawab`: the owner said why it is so, the secretariat has not decided;
 * - `diterima`: the secretariat takes the numbers as true;
 * - `selesai`: found no more, since the numbers changed.
 */
export const FINDING_STATES = ['terbuka', 'dijawab', 'diterima', 'selesai'] as const
export type FindingState = (typeof FINDING_STATES)[number]

export interface KeptFinding {
  readonly key: string
  readonly state: FindingState
  /** `valuesOf` the numbers when it was last seen. */
  readonly values: string
  readonly period: string
}

export interface Followed {
  readonly opened: readonly Found[]
  /** Seen again after it had closed, or with other numbers after it was answered or accepted. */
  readonly reopened: readonly Found[]
  /** Still open, with other numbers. */
  readonly changed: readonly Found[]
  /** Keys. */
  readonly closed: readonly string[]
}

/** `periods`: those that were looked at; findings of others stay as they are. */
export function followFindings(kept: readonly KeptFinding[], found: readonly Found[], periods: ReadonlySet<string>): Followed {
  const before = new Map(kept.map((one) => [one.key, one]))
  const now = new Map(found.map((one) => [keyOf(one), one]))
  const opened: Found[] = []
  const reopened: Found[] = []
  const changed: Found[] = []
  for (const [key, one] of now) {
    const old = before.get(key)
    if (old === undefined) opened.push(one)
    else if (old.state === 'selesai') reopened.push(one)
    else if (old.values !== valuesOf(one)) (old.state === 'terbuka' ? changed : reopened).push(one)
  }
  const closed = kept.filter(({ key, state, period }) => state !== 'selesai' && periods.has(period) && !now.has(key)).map(({ key }) => key)
  return { opened, reopened, changed, closed }
}

export const FINDING_MOVES = ['jawab', 'terima', 'teruskan'] as const
export type FindingMove = (typeof FINDING_MOVES)[number]

/** What may be done in a state. `isOwner`: of the office that it waits for; `isSecretariat`: decides. Empty = only look. */
export function movesOf(
  state: FindingState,
  { isOwner, isSecretariat }: { readonly isOwner: boolean; readonly isSecretariat: boolean },
): readonly FindingMove[] {
  if (state === 'selesai') return []
  const answer: FindingMove[] = isOwner && state !== 'diterima' ? ['jawab'] : []
  if (!isSecretariat) return answer
  return state === 'diterima' ? ['teruskan'] : [...answer, 'terima', 'teruskan']
}
