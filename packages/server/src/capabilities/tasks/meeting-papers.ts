/**
 * What a meeting gives to take away: the invitation and the minutes on paper, and the entry for a calendar.
 */

import type { Language } from '@konvergen/core/kit/say-number.ts'
import { momentOf } from '@konvergen/core/tasks/meeting.ts'
import { type Whose, writeInvitationPdf, writeMinutesPdf } from '@konvergen/papers/meeting/write-pdf.ts'
import { ICalCalendar } from 'ical-generator'
import type { DistrictContext } from '../../platform/context.ts'
import { readLetterhead } from '../opd/letterhead-store.ts'
import { areaName, readDirectory } from './directory.ts'
import { readMeeting, requireMeeting } from './read-meetings.ts'

export interface Paper {
  readonly name: string
  readonly bytes: Uint8Array | string
}

const MINUTE_MS = 60_000

async function whoseOf(ctx: DistrictContext): Promise<Whose> {
  return { district: areaName(await readDirectory(ctx), ctx.kab), letterhead: (await readLetterhead(ctx)) ?? [] }
}

export async function invitationPaper(ctx: DistrictContext, id: string, language: Language): Promise<Paper> {
  const meeting = await readMeeting(ctx, id)
  return { name: `undangan-${meeting.day}.pdf`, bytes: await writeInvitationPdf(meeting, await whoseOf(ctx), language) }
}

export async function minutesPaper(ctx: DistrictContext, id: string, language: Language): Promise<Paper> {
  const meeting = await readMeeting(ctx, id)
  return { name: `notulen-${meeting.day}.pdf`, bytes: await writeMinutesPdf(meeting, await whoseOf(ctx), language) }
}

/** The moment is written in UTC, which every calendar shows by the clock of its owner. */
export async function calendarPaper(ctx: DistrictContext, id: string): Promise<Paper> {
  const { title, place, day, clock, zone, minutes, agenda, changed_at } = await requireMeeting(ctx, id)
  const start = new Date(momentOf({ day, clock }, zone))
  const calendar = new ICalCalendar({ prodId: { company: 'Konvergen', product: 'Rapat', language: 'ID' } })
  calendar.createEvent({
    id: `${id}@konvergen`,
    start,
    end: new Date(start.getTime() + minutes * MINUTE_MS),
    stamp: changed_at,
    summary: title,
    location: place,
    description: agenda.map((point, at) => `${at + 1}. ${point}`).join('\n'),
  })
  return { name: `rapat-${day}.ics`, bytes: calendar.toString() }
}
