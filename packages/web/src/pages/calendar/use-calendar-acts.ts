/** What the secretariat does with entries; after each act the calendar is asked again. */
import * as contract from '@konvergen/contract/calendar.ts'
import type { BodyOf } from '@konvergen/contract/route.ts'
import type { CalendarEntry } from '@konvergen/core/calendar/entry.ts'
import { useMutation } from '@tanstack/react-query'
import { forgetCalendar } from '../../app/calendar-queries.ts'
import { call } from '../../app/call.ts'

export type Reasoned = { readonly reason?: string }

/** What can be changed of an entry that is there. */
export function factsOf(entry: contract.EntrySchema): contract.NewEntry {
  const { title, framework, level, starts, ends, waitsFor, invited, isPublic } = entry
  return { title, framework, level, starts, ends, waitsFor, isPublic, invited: invited.map(({ kind, code }) => ({ kind, code })) }
}

interface Changed extends Reasoned {
  readonly entry: contract.EntrySchema
  readonly facts: contract.NewEntry
}

interface Stated extends Reasoned {
  readonly entry: contract.EntrySchema
  readonly state: CalendarEntry['state']
}

export function useCalendarActs(kab: string, onDone: () => void) {
  const onSuccess = async () => {
    await forgetCalendar(kab)
    onDone()
  }
  return {
    change: useMutation({
      mutationFn: ({ entry: { id, sequence }, facts, ...reasoned }: Changed) =>
        call(contract.changeEntry, { params: { kab, id }, body: { seen: sequence, ...facts, ...reasoned } }),
      onSuccess,
    }),
    setState: useMutation({
      mutationFn: ({ entry: { id, sequence }, ...body }: Stated) =>
        call(contract.setEntryState, { params: { kab, id }, body: { seen: sequence, ...body } }),
      onSuccess,
    }),
    add: useMutation({
      mutationFn: (body: BodyOf<typeof contract.addEntry>) => call(contract.addEntry, { params: { kab }, body }),
      onSuccess,
    }),
    adopt: useMutation({
      mutationFn: (body: { year: number; keys: string[] }) => call(contract.adoptPresets, { params: { kab }, body }),
      onSuccess,
    }),
    copy: useMutation({
      mutationFn: (body: { from: number; year: number }) => call(contract.copyYear, { params: { kab }, body }),
      onSuccess,
    }),
  }
}
