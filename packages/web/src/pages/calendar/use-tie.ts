/** An entry is tied to a meeting, or to none any more. */
import { type EntrySchema, tieEntry } from '@konvergen/contract/calendar.ts'
import { useMutation } from '@tanstack/react-query'
import { forgetCalendar } from '../../app/calendar-queries.ts'
import { call } from '../../app/call.ts'
import type { Reasoned } from './use-calendar-acts.ts'

export function useTie(kab: string, { id, sequence }: EntrySchema) {
  return useMutation({
    mutationFn: (body: Reasoned & { readonly meeting: string | null }) =>
      call(tieEntry, { params: { kab, id }, body: { seen: sequence, ...body } }),
    onSuccess: () => forgetCalendar(kab),
  })
}
