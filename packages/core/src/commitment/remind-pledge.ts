/**
 * When a commitment becomes a task of who pledged: some days before it is due. From then on the rules of tasks remind and escalate. The number of days is a proposal of the
 * house (memory: no regulation names it).
 */
import type { Invited } from '../calendar/entry.ts'
import { type Day, daysBetween } from '../kit/day.ts'
import { isEnded, type PledgedBy, type PledgeState } from './pledge.ts'

export const DAYS_BEFORE = 14

/** What is overdue already has had its day: a task cannot be given for one that is over. */
export function isTimeToRemind({ state, due }: { readonly state: PledgeState; readonly due: string | null }, today: string): boolean {
  return !isEnded(state) && due !== null && today <= due && daysBetween(today as Day, due as Day) <= DAYS_BEFORE
}

/** Whom no register holds, the secretariat asks. */
export function whomToRemind({ office, area }: PledgedBy): Invited {
  if (office !== null) return { kind: 'opd', code: office }
  return area === null ? { kind: 'opd', code: 'admin-kab' } : { kind: 'wilayah', code: area }
}
