/** Which part of a year some days are, from 0 to 1; what lies in another year is cut off, null where all of it does. */
import { type Day, daysBetween } from '@konvergen/core/kit/day.ts'

export interface Share {
  readonly low: number
  readonly high: number
}

export function shareOfYear({ starts, ends }: { readonly starts: string; readonly ends: string }, year: number): Share | null {
  const first = `${year}-01-01` as Day
  const days = daysBetween(first, `${year + 1}-01-01` as Day)
  const low = Math.max(0, daysBetween(first, starts as Day) / days)
  const high = Math.min(1, (daysBetween(first, ends as Day) + 1) / days)
  return low < high ? { low, high } : null
}
