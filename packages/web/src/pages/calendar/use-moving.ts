/** One entry on its way to other days: shown there, kept only when whoever moves it says so. */
import type { EntrySchema } from '@konvergen/contract/calendar.ts'
import { moveByDays } from '@konvergen/core/calendar/move-entry.ts'
import { useState } from 'react'

export interface Moving {
  /** null: nothing is on its way. */
  readonly entry: EntrySchema | null
  readonly span: { readonly starts: string; readonly ends: string }
  /** By so many days from where it is shown now; another one goes back to where it was. */
  readonly move: (entry: EntrySchema, days: number) => void
  readonly giveUp: () => void
}

interface State {
  readonly entry: EntrySchema
  readonly days: number
}

export function useMoving(): Moving {
  const [state, setState] = useState<State | null>(null)
  const giveUp = () => setState(null)
  const nowhere = { starts: '', ends: '' }
  return {
    entry: state?.entry ?? null,
    span: state === null ? nowhere : moveByDays(state.entry, state.days),
    giveUp,
    move: (entry, days) => setState((before) => ({ entry, days: (before?.entry.id === entry.id ? before.days : 0) + days })),
  }
}
