/**
 * The card of a person of the first 1,000 days: whether it can be as it is written, and from which month on a change of it may change a score.
 */
import type { MonthNumber } from '../sasaran/quarter.ts'
import type { Ending, ScoredPerson } from './person-quarter.ts'

export type CardFault = 'bulan-depan' | 'sebelum-mulai' | 'bukan-bumil' | 'sebab-kosong'

/** null = it can be. `now`: the month of today. */
export function cardFault(card: ScoredPerson, ending: Ending | null, now: MonthNumber): CardFault | null {
  if ((card.ended === null) !== (ending === null)) return 'sebab-kosong'
  if (card.kind !== 'bumil' && card.gaveBirth !== null) return 'bukan-bumil'
  const months = [card.start, card.gaveBirth, card.ended].filter((month) => month !== null)
  if (months.some((month) => month > now)) return 'bulan-depan'
  return months.some((month) => month < card.start) ? 'sebelum-mulai' : null
}

const BEFORE = ['timbang', 'konseling', 'pengasuhan'] as const

/** null = nothing that a score leans on. `before` null = a new card. */
export function earliestChange(before: ScoredPerson | null, after: ScoredPerson): MonthNumber | null {
  if (before === null) return after.start
  const months: MonthNumber[] = []
  for (const key of ['start', 'gaveBirth', 'ended'] as const)
    if (before[key] !== after[key]) months.push(...[before[key], after[key]].filter((month) => month !== null))
  if (BEFORE.some((item) => before.before[item] !== after.before[item])) months.push(after.start)
  return months.length === 0 ? null : Math.min(...months)
}
