/**
 * When an entry becomes a task of whoever is to do it: some days before it begins, until it is over. From then on the rules of tasks remind and
 * escalate. The number of days is a proposal of the house (memory: no regulation names it).
 */
import { type Day, daysBetween } from '../kit/day.ts'
import type { CalendarEntry, Invited } from './entry.ts'

export const DAYS_BEFORE = 14

export function isTimeForTask({ state, starts, ends }: Pick<CalendarEntry, 'state' | 'starts' | 'ends'>, today: string): boolean {
  return state === 'direncanakan' && today <= ends && daysBetween(today as Day, starts as Day) <= DAYS_BEFORE
}

/** Nobody in particular: the secretariat sees to it. */
export function whoseTask({ invited }: Pick<CalendarEntry, 'invited'>): readonly Invited[] {
  return invited.length === 0 ? [{ kind: 'opd', code: 'admin-kab' }] : invited
}
