/**
 * What was planned up to a quarter: a plan is spread evenly over its months; one that names none over the whole year. The share is kept as a fraction, so that nothing is rounded
 * before it is compared.
 */
import type { ActivityFacts } from '../plan/activity.ts'
import { QUARTERS, type Quarter, quarterOfMonth } from './realisation.ts'

export interface PlannedShare {
  /** Months of the plan up to the end of the quarter. */
  readonly months: number
  /** Of this many. */
  readonly of: number
}

const MONTHS_OF_QUARTER = 3
const MONTHS_OF_YEAR = 12

export function plannedShare({ months }: Pick<ActivityFacts, 'months'>, quarter: Quarter): PlannedShare {
  const until = quarter * MONTHS_OF_QUARTER
  if (months.length === 0) return { months: until, of: MONTHS_OF_YEAR }
  return { months: months.filter((month) => month <= until).length, of: months.length }
}

/** Whole rupiah, half up. */
export function plannedRupiah(total: bigint, { months, of }: PlannedShare): bigint {
  return (2n * total * BigInt(months) + BigInt(of)) / (2n * BigInt(of))
}

const HUNDREDTHS = 100

/** Two decimals, half up. */
export function plannedVolume(volume: number, { months, of }: PlannedShare): number {
  return Math.floor((Math.round(volume * HUNDREDTHS) * months * 2 + of) / (2 * of)) / HUNDREDTHS
}

/** Quarters in which something is to be done, so that a report is due; none of an activity that was called off. */
export function dueQuarters({ months, status }: Pick<ActivityFacts, 'months' | 'status'>): readonly Quarter[] {
  if (status === 'batal') return []
  return months.length === 0 ? QUARTERS : QUARTERS.filter((quarter) => months.some((month) => quarterOfMonth(month) === quarter))
}
