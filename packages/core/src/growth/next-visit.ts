/**
 * When a child is expected next: every calendar month at its posyandu, until it is five. Who does not come in that month is O in the next one,
 * so the expected month is what a list of children to visit at home is made from.
 */
import { LAST_MONTH } from './age.ts'
import type { Weighing } from './weight-gain.ts'

export interface NextVisit {
  /** Calendar month, year × 12 + month. */
  readonly bulan: number
  /** `terlambat`: that month has passed without a weighing. */
  readonly state: 'akan-datang' | 'bulan-ini' | 'terlambat'
}

/** `today` as year × 12 + month. null = the child will then be five and has left the posyandu's list. */
export function nextVisit(last: Pick<Weighing, 'bulan' | 'ageMonths'>, today: number): NextVisit | null {
  const bulan = last.bulan + 1
  if (last.ageMonths + Math.max(bulan, today) - last.bulan >= LAST_MONTH) return null
  if (today > bulan) return { bulan, state: 'terlambat' }
  return { bulan, state: today === bulan ? 'bulan-ini' : 'akan-datang' }
}
