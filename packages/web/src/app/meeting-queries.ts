/** What the pages on meetings read. */
import { attendanceCode, listMeetings, readMeeting } from '@konvergen/contract/meetings.ts'
import { queryOptions } from '@tanstack/react-query'
import { call } from './call.ts'

/** A code is good for ten minutes: whoever scans the one on the screen has five at least. */
const RENEW_MS = 5 * 60_000

export const meetingsQuery = (kab: string) =>
  queryOptions({ queryKey: [kab, 'meetings'], queryFn: ({ signal }) => call(listMeetings, { params: { kab }, signal }) })

export const meetingQuery = (kab: string, id: string) =>
  queryOptions({
    queryKey: [kab, 'meetings', 'one', id],
    queryFn: ({ signal }) => call(readMeeting, { params: { kab, id }, signal }),
  })

export const codeQuery = (kab: string, id: string) =>
  queryOptions({
    queryKey: [kab, 'meeting-code', id],
    queryFn: ({ signal }) => call(attendanceCode, { params: { kab, id }, signal }),
    refetchInterval: RENEW_MS,
    refetchIntervalInBackground: true,
    staleTime: 0,
    gcTime: 0,
  })
