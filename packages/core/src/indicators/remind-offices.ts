/**
 * Which offices are reminded of a period: those that have not handed in and were not reminded a short while ago. Of whom and how often: house rules, set by the
 * district; the program by itself reminds of nothing until the district says so.
 */
import { type Day, dayNumber, dayOfNumber, daysBetween } from '../kit/day.ts'

export interface ReminderRule {
  /** Days before the last day on which the program reminds by itself; null = never. */
  readonly daysBefore: number | null
  /** Days that lie between two reminders of one office, at least. */
  readonly daysBetween: number
}

export const REMINDER_RULE: ReminderRule = { daysBefore: null, daysBetween: 3 }

export interface SilentOffice {
  /** null = the secretariat. */
  readonly office: string | null
  /** Day of its latest reminder that is not settled, `YYYY-MM-DD`; null = none. */
  readonly remindedOn: string | null
}

export interface ToRemind {
  readonly now: readonly (string | null)[]
  /** Reminded a short while ago. */
  readonly lately: readonly (string | null)[]
}

/** `today`: `YYYY-MM-DD`. */
export function whomToRemind(silent: readonly SilentOffice[], today: string, rule: Pick<ReminderRule, 'daysBetween'>): ToRemind {
  const isLately = ({ remindedOn }: SilentOffice): boolean =>
    remindedOn !== null && daysBetween(remindedOn as Day, today as Day) < rule.daysBetween
  return {
    now: silent.filter((one) => !isLately(one)).map(({ office }) => office),
    lately: silent.filter(isLately).map(({ office }) => office),
  }
}

/** Whether the program reminds today: within the days before the last day, that day included. `due` null = none is set. */
export function isTimeToRemind(due: string | null, today: string, { daysBefore }: Pick<ReminderRule, 'daysBefore'>): boolean {
  if (due === null || daysBefore === null) return false
  const left = daysBetween(today as Day, due as Day)
  return left >= 0 && left <= daysBefore
}

/** Days to do it, where the last day is over or none was set. */
const DAYS_TO_DO = 3

/** Day until which it is to be done: the last day of the period while that lies ahead. */
export function dayToDo(due: string | null, today: string): string {
  if (due !== null && due >= today) return due
  return dayOfNumber(dayNumber(today as Day) + DAYS_TO_DO) ?? today
}
