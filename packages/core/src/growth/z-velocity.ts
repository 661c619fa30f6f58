/**
 * How fast a child leaves its own channel: the change of a z-score in a month of WHO's length. No regulation cuts it; it is shown beside the
 * curve, where a fall of half a score within a few months says more than any single point.
 */
import { DAYS_PER_MONTH } from './age.ts'

export interface ZPoint {
  /** Day of age. */
  readonly day: number
  /** Unrounded: the difference of two rounded scores errs by up to 0.01. */
  readonly unrounded: number
  readonly flagged: boolean
}

export interface ZVelocity {
  readonly change: number
  readonly days: number
  readonly perMonth: number
}

/** null when a score is missing or implausible, or the days do not grow. */
export function zVelocity(before: ZPoint | null, now: ZPoint | null): ZVelocity | null {
  if (before === null || now === null || before.flagged || now.flagged || now.day <= before.day) return null
  const change = now.unrounded - before.unrounded
  const days = now.day - before.day
  return { change, days, perMonth: (change / days) * DAYS_PER_MONTH }
}
