/**
 * A feed as iCalendar (RFC 5545): the entries of this year, the last and the next, and the meetings, that concern whom the feed is for. The same thing keeps its UID; what
 * changed has a higher SEQUENCE, what was cancelled says so. No person stands in any of it: of a meeting only what, when and where.
 */
import type { CalendarEntry } from '@konvergen/core/calendar/entry.ts'
import { type Day, dayNumber } from '@konvergen/core/kit/day.ts'
import { momentOf } from '@konvergen/core/tasks/meeting.ts'
import { ICalAlarmType, ICalCalendar, ICalCalendarMethod, type ICalEvent, ICalEventStatus } from 'ical-generator'
import type { StoredEntry } from './entry-store.ts'

const DAY_MS = 86_400_000
const MINUTE_MS = 60_000
const SECOND_MS = 1000
const DAY_SECONDS = 86_400
/** How often calendars are asked to look again. */
const LOOK_AGAIN_SECONDS = 6 * 3600

const FRAMEWORK_NAMES: Readonly<Record<CalendarEntry['framework'], string>> = {
  'konvergensi-2025': 'Konvergensi 2025',
  '8-aksi': '8 Aksi Konvergensi',
  'petik-aksi': 'Kalender Petik Aksi',
  anggaran: 'Siklus RKPD dan APBDes',
  penimbangan: 'Penimbangan dan verval',
  lain: 'Kegiatan kabupaten',
}

export interface FeedMeeting {
  readonly id: string
  readonly title: string
  readonly place: string
  readonly day: string
  readonly clock: string
  readonly zone: 'WIB' | 'WITA' | 'WIT'
  readonly minutes: number
  readonly state: 'direncanakan' | 'selesai' | 'dibatalkan'
  readonly made_at: Date
  readonly changed_at: Date
}

function midnight(day: string, after = 0): Date {
  return new Date((dayNumber(day as Day) + after) * DAY_MS)
}

function statusOf(state: CalendarEntry['state']): ICalEventStatus {
  return state === 'dibatalkan' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED
}

/** Not every program reads the status: what does not take place says so in its name too. */
function nameOf(title: string, state: CalendarEntry['state']): string {
  return state === 'dibatalkan' ? `Dibatalkan: ${title}` : title
}

export interface Feed {
  readonly name: string
  /** Days before something begins; null = it does not ring. */
  readonly alarmDays: number | null
  readonly entries: readonly StoredEntry[]
  readonly meetings: readonly FeedMeeting[]
}

/** Only what is still to come about rings; the words are the event's own, so that an alarm says no more than it. */
function ring(
  event: ICalEvent,
  { days, summary, state }: { readonly days: number | null; readonly summary: string; readonly state: CalendarEntry['state'] },
): void {
  if (days === null || state !== 'direncanakan') return
  event.createAlarm({ type: ICalAlarmType.display, triggerBefore: days * DAY_SECONDS, description: summary })
}

export function composeFeed({ name, alarmDays, entries, meetings }: Feed): string {
  const calendar = new ICalCalendar({
    name,
    prodId: { company: 'Konvergen', product: 'Kalender', language: 'ID' },
    method: ICalCalendarMethod.PUBLISH,
    ttl: LOOK_AGAIN_SECONDS,
  })
  for (const { id, title, framework, starts, ends, state, sequence, madeAt, changedAt } of entries) {
    const event = calendar.createEvent({
      id: `${id}@konvergen`,
      sequence,
      stamp: changedAt,
      created: madeAt,
      lastModified: changedAt,
      allDay: true,
      start: midnight(starts),
      // The first day on which it is over.
      end: midnight(ends, 1),
      status: statusOf(state),
      summary: nameOf(title, state),
      description: FRAMEWORK_NAMES[framework],
    })
    ring(event, { days: alarmDays, summary: title, state })
  }
  for (const { id, title, place, day, clock, zone, minutes, state, made_at, changed_at } of meetings) {
    const start = new Date(momentOf({ day, clock }, zone))
    const event = calendar.createEvent({
      id: `${id}@konvergen`,
      // A meeting counts no changes: the seconds from its making to its last change rise with each.
      sequence: Math.floor((changed_at.getTime() - made_at.getTime()) / SECOND_MS),
      stamp: changed_at,
      created: made_at,
      lastModified: changed_at,
      start,
      end: new Date(start.getTime() + minutes * MINUTE_MS),
      status: statusOf(state),
      summary: nameOf(title, state),
      location: place,
    })
    ring(event, { days: alarmDays, summary: title, state })
  }
  return calendar.toString()
}
