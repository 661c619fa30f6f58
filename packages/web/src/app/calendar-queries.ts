/** What the page on the calendar reads. */
import { listFeeds, readEntryHistory, readYear } from '@konvergen/contract/calendar.ts'
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { call } from './call.ts'
import { given, queryClient } from './queries.ts'

export const yearQuery = (kab: string, tahun: number | undefined) =>
  queryOptions({
    queryKey: [kab, 'calendar', tahun ?? 'now'],
    queryFn: ({ signal }) => call(readYear, { params: { kab }, query: given({ tahun }), signal }),
    placeholderData: keepPreviousData,
  })

export const entryHistoryQuery = (kab: string, id: string) =>
  queryOptions({
    queryKey: [kab, 'calendar', 'entry', id],
    queryFn: ({ signal }) => call(readEntryHistory, { params: { kab, id }, signal }),
  })

export const feedsQuery = (kab: string) =>
  queryOptions({ queryKey: [kab, 'calendar-feeds'], queryFn: ({ signal }) => call(listFeeds, { params: { kab }, signal }) })

/** Entries settle their tasks. */
export async function forgetCalendar(kab: string): Promise<void> {
  await Promise.all([
    queryClient.invalidateQueries({ queryKey: [kab, 'calendar'] }),
    queryClient.invalidateQueries({ queryKey: [kab, 'tasks'] }),
  ])
}
