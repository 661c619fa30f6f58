/**
 * How an entry stands today, and whom it concerns.
 */
import { isWithin } from '../wilayah/kode.ts'
import type { CalendarEntry, EntryFacts } from './entry.ts'

export const STANDINGS = ['nanti', 'berlangsung', 'terlambat', 'selesai', 'dibatalkan'] as const
export type EntryStanding = (typeof STANDINGS)[number]

/** `terlambat`: its last day is over and nobody said that it was done. */
export function standingOfEntry({ state, starts, ends }: Pick<CalendarEntry, 'state' | 'starts' | 'ends'>, today: string): EntryStanding {
  if (state !== 'direncanakan') return state
  if (ends < today) return 'terlambat'
  return starts <= today ? 'berlangsung' : 'nanti'
}

export interface Belonging {
  readonly offices: readonly string[]
  readonly areas: readonly string[]
}

/** True where nobody in particular is invited, or one of their offices is, or an area that theirs lies in or that lies in theirs. */
export function concerns({ invited }: Pick<EntryFacts, 'invited'>, { offices, areas }: Belonging): boolean {
  if (invited.length === 0) return true
  return invited.some(({ kind, code }) =>
    kind === 'opd' ? offices.includes(code) : areas.some((area) => isWithin(area, code) || isWithin(code, area)),
  )
}
