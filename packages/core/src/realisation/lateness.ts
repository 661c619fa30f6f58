/**
 * When a quarter is to be handed in, and whether it is late: over, its days gone, and nothing handed in.
 */
import { type Day, dayNumber, dayOfNumber, daysInMonth, makeDay } from '../kit/day.ts'
import type { QuarterState } from './quarter-step.ts'
import type { Quarter } from './realisation.ts'
import type { RealisationRules } from './rules.ts'

const MONTHS_OF_QUARTER = 3

export const TIMES = ['belum-mulai', 'berjalan', 'menunggu', 'terlambat', 'masuk', 'tidak-jatuh-waktu'] as const
/** `menunggu`: over, and its days are not gone yet; `masuk`: handed in; `tidak-jatuh-waktu`: over, and nothing was to be reported. */
export type TimeOfQuarter = (typeof TIMES)[number]

export function lastDayOf(year: number, quarter: Quarter): Day {
  const month = quarter * MONTHS_OF_QUARTER
  return makeDay(year, month, daysInMonth(year, month)) as Day
}

export function dueDayOf(year: number, quarter: Quarter, { dueDays }: Pick<RealisationRules, 'dueDays'>): Day {
  return dayOfNumber(dayNumber(lastDayOf(year, quarter)) + dueDays) ?? lastDayOf(year, quarter)
}

interface OfQuarter {
  readonly year: number
  readonly quarter: Quarter
  readonly state: QuarterState
  /** Any report is due in it. */
  readonly isDue: boolean
}

export function timeOf({ year, quarter, state, isDue }: OfQuarter, rules: Pick<RealisationRules, 'dueDays'>, today: string): TimeOfQuarter {
  if (state === 'diserahkan' || state === 'diverifikasi') return 'masuk'
  const first = makeDay(year, (quarter - 1) * MONTHS_OF_QUARTER + 1, 1) as Day
  if (today < first) return 'belum-mulai'
  if (today <= lastDayOf(year, quarter)) return 'berjalan'
  if (!isDue) return 'tidak-jatuh-waktu'
  return today <= dueDayOf(year, quarter, rules) ? 'menunggu' : 'terlambat'
}
