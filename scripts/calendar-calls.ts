/**
 * The stores of the calendar, and sample arguments for them, for whoever goes over all queries (gen-queries.ts).
 */
import * as entryStore from '@konvergen/server/capabilities/calendar/entry-store.ts'
import * as entryTaskStore from '@konvergen/server/capabilities/calendar/entry-task-store.ts'
import * as feedStore from '@konvergen/server/capabilities/calendar/feed-store.ts'
import * as tieStore from '@konvergen/server/capabilities/calendar/tie-store.ts'

export const CALENDAR_STORES = {
  'calendar/entry-store.ts': entryStore,
  'calendar/feed-store.ts': feedStore,
  'calendar/entry-task-store.ts': entryTaskStore,
  'calendar/tie-store.ts': tieStore,
}

const id = '00000000-0000-7000-8000-000000000000'
const digest = Buffer.alloc(1)
const version = {
  id,
  sequence: 0,
  title: 'Rembuk',
  framework: 'lain',
  level: 'kabupaten',
  starts: '2027-04-01',
  ends: '2027-04-30',
  waitsFor: ['utama-1'],
  invited: [],
  isPublic: true,
  state: 'direncanakan',
  reason: null,
}

export const CALENDAR_CALLS: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  holdCalendar: [[]],
  readEntries: [[[2026, 2027]]],
  findEntry: [[id]],
  listCalendarYears: [[]],
  readEntryVersions: [[id]],
  insertEntryVersions: [[[version]]],
  insertEntries: [[[{ id, year: 2027, key: 'utama-1' }]]],
  readFeeds: [[]],
  findFeed: [[digest]],
  readTies: [[]],
  insertTie: [[{ entry: id, no: 1, meeting: null }]],
  insertFeed: [[{ id, kind: 'publik', code: null, label: 'Situs', alarmDays: null, digest }]],
  revokeFeedRow: [[id]],
  moveFeedsToOffice: [[id, id]],
  forgetFeeds: [[[id]]],
  entriesWithTasks: [[]],
  insertEntryTask: [[id, id]],
  closeEntryTasks: [[id]],
}
