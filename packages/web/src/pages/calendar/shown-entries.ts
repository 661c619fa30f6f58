/** Which entries of a year are looked at. */
import type { EntrySchema } from '@konvergen/contract/calendar.ts'
import { standingOfEntry } from '@konvergen/core/calendar/entry-standing.ts'
import type { CalendarSearch } from '../../app/calendar-search.ts'

export function shownEntries(
  entries: readonly EntrySchema[],
  { kerangka, tingkat, untuk, keadaan }: CalendarSearch,
  today: string,
): readonly EntrySchema[] {
  return entries.filter(
    (entry) =>
      (kerangka === undefined || entry.framework === kerangka) &&
      (tingkat === undefined || entry.level === tingkat) &&
      (untuk === undefined || entry.invited.some(({ code }) => code === untuk)) &&
      (keadaan === undefined || standingOfEntry(entry, today) === keadaan),
  )
}
