/**
 * The invitation to a meeting and its minutes with the attendance, on paper (A4). The same meeting gives the same bytes.
 */
import type { MeetingDetail } from '@konvergen/contract/meetings.ts'
import type { Language } from '@konvergen/core/kit/say-number.ts'
import { sayMeetingTime } from '@konvergen/core/tasks/meeting.ts'
import { typeset } from '../typst/typeset.ts'
import { MEETING_WORDS } from './meeting-words.ts'

const TIME_LIMIT_MS = 60_000

/** Half a character would not be JSON that the typesetter reads. */
function wholeCharacters(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? value.toWellFormed() : value
}

type Kind = 'invitation' | 'minutes'

/** The district that it is of, and its letterhead, line by line. */
export interface Whose {
  readonly district: string
  readonly letterhead: readonly string[]
}

export function meetingContent(meeting: MeetingDetail, { district, letterhead }: Whose, language: Language, kind: Kind) {
  const w = (word: keyof typeof MEETING_WORDS): string => MEETING_WORDS[word][language]
  const { title, place, day, clock, zone, minutes, agenda, invited, madeBy, minutesBy, decisions, attendance } = meeting
  const written = (at: number): string => minutesBy[at]?.trim() ?? ''
  const said = (at: number): string => (written(at) === '' ? w('nothing') : written(at))
  const rest = written(agenda.length)
  return {
    kind,
    language,
    heading: w(kind),
    title,
    district,
    letterhead,
    pageWord: w('page'),
    ofWord: w('of'),
    sourceLine: w('source'),
    facts: [
      [w('time'), sayMeetingTime({ wall: { day, clock }, zone, minutes }, language)],
      [w('place'), place],
      ...(madeBy === null ? [] : [[w('convener'), madeBy]]),
    ],
    agendaTitle: w('agenda'),
    agenda: agenda.map((point, at) => ({ point, said: said(at) })),
    noAgenda: w('noAgenda'),
    rest: rest === '' ? null : { point: w('rest'), said: rest },
    invitedTitle: w('invited'),
    invited: invited.map(({ nama }) => nama),
    decisionsTitle: w('decisions'),
    noDecisions: w('noDecisions'),
    decisions: decisions.map(({ body, taskId }) => (taskId === null ? body : `${body} (${w('isTask')})`)),
    attendanceTitle: w('attendance').replace('{n}', String(attendance.length)),
    nobody: w('nobody'),
    heads: [w('number'), w('name'), w('office'), w('how')],
    attendance: attendance.map(({ nama, instansi, how }, at) => [String(at + 1), nama, instansi, w(how)]),
    sign: w('sign'),
    signs: kind === 'minutes' ? [w('chair'), w('writer')] : [],
  }
}

function write(meeting: MeetingDetail, whose: Whose, language: Language, kind: Kind): Promise<Uint8Array> {
  return typeset({
    template: 'meeting/meeting.typ',
    files: { 'content.json': JSON.stringify(meetingContent(meeting, whose, language, kind), wholeCharacters) },
    timeLimitMs: TIME_LIMIT_MS,
  })
}

/** Rejects with TypesetError when the document cannot be set. */
export function writeInvitationPdf(meeting: MeetingDetail, whose: Whose, language: Language): Promise<Uint8Array> {
  return write(meeting, whose, language, 'invitation')
}

/** Rejects with TypesetError when the document cannot be set. */
export function writeMinutesPdf(meeting: MeetingDetail, whose: Whose, language: Language): Promise<Uint8Array> {
  return write(meeting, whose, language, 'minutes')
}
