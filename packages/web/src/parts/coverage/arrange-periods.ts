/** Which period the board shows, and which can be opened. */
import type { PeriodSchema } from '@konvergen/contract/coverage.ts'
import type { Frequency } from '@konvergen/core/indicators/indicator.ts'
import { dayAfter, periodOf, periodsOf } from '@konvergen/core/indicators/period.ts'

function endOf(text: string): string {
  const period = periodOf(text)
  return period === null ? '' : dayAfter(period)
}

/** Newest first: by the day on which they end, the longer one before those in it. */
export function orderedPeriods(periods: readonly PeriodSchema[]): readonly PeriodSchema[] {
  return periods
    .toSorted((a, b) => a.periode.length - b.periode.length)
    .toSorted((a, b) => endOf(b.periode).localeCompare(endOf(a.periode)))
}

const LONGEST = 12

function lengthOf(text: string): number {
  const period = periodOf(text)
  return period === null ? LONGEST : period.months[1] - period.months[0]
}

/** The one asked for; else of the open ones the shortest, which is due soonest, and of those the newest; else the newest. undefined = there is none. */
export function chosenPeriod(periods: readonly PeriodSchema[], wanted: string | undefined): PeriodSchema | undefined {
  const ordered = orderedPeriods(periods)
  if (wanted !== undefined) return ordered.find(({ periode }) => periode === wanted)
  const open = ordered.filter(({ keadaan }) => keadaan === 'terbuka').toSorted((a, b) => lengthOf(a.periode) - lengthOf(b.periode))
  return open[0] ?? ordered[0]
}

/** Of this year and frequency, those never opened. */
export function openable(periods: readonly PeriodSchema[], year: number, frequency: Frequency): readonly string[] {
  const known = new Set(periods.map(({ periode }) => periode))
  return periodsOf(year, frequency).filter((text) => !known.has(text))
}

/** What is opened on this day: the first that is not over; else the last. */
export function likelyPeriod(candidates: readonly string[], today: string): string | undefined {
  return candidates.find((text) => today < endOf(text)) ?? candidates.at(-1)
}
