/** What the address of the calendar holds: the year, and which entries are looked at. */
import { FRAMEWORKS, type Framework, LEVELS, type Level } from '@konvergen/core/calendar/entry.ts'
import { type EntryStanding, STANDINGS } from '@konvergen/core/calendar/entry-standing.ts'
import { oneOf, present, type Raw, text, whole } from './read-search.ts'

export interface CalendarSearch {
  readonly tahun?: number
  readonly kerangka?: Framework
  readonly tingkat?: Level
  /** Code of an office or area that is invited. */
  readonly untuk?: string
  readonly keadaan?: EntryStanding
}

export function readCalendarSearch(raw: Raw): CalendarSearch {
  return present<CalendarSearch>({
    tahun: whole(raw['tahun'], 2015, 2100),
    kerangka: oneOf(raw['kerangka'], FRAMEWORKS),
    tingkat: oneOf(raw['tingkat'], LEVELS),
    untuk: text(raw['untuk']),
    keadaan: oneOf(raw['keadaan'], STANDINGS),
  })
}
