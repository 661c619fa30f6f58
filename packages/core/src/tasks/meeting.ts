/**
 * When a meeting (rakor) is, by the clock on the wall of one of Indonesia's three time zones (Keppres 41/1987), none of which changes with the season.
 */
import { type Day, dayNumber, dayOfNumber } from '../kit/day.ts'
import type { Language } from '../kit/say-number.ts'
import { sayDay } from './say-task.ts'

export const ZONES = ['WIB', 'WITA', 'WIT'] as const
export type Zone = (typeof ZONES)[number]

/** Hours before UTC's clock says the same. */
const ZONE_HOURS: Readonly<Record<Zone, number>> = { WIB: 7, WITA: 8, WIT: 9 }

const DAY_MINUTES = 1440

export interface WallTime {
  /** `YYYY-MM-DD`. */
  readonly day: string
  /** `09:30`. */
  readonly clock: string
}

function pad(value: number): string {
  return String(value).padStart(2, '0')
}

/** `2026-12-01`, `09:00`, WITA → `2026-12-01T09:00:00+08:00`. */
export function momentOf({ day, clock }: WallTime, zone: Zone): string {
  return `${day}T${clock}:00+${pad(ZONE_HOURS[zone])}:00`
}

/** What the wall says at a moment given as minutes since 1 January 1970, UTC; years 1 to 9999. */
export function wallTimeAt(utcMinutes: number, zone: Zone): WallTime {
  const minutes = utcMinutes + ZONE_HOURS[zone] * 60
  const number = Math.floor(minutes / DAY_MINUTES)
  const within = minutes - number * DAY_MINUTES
  return { day: dayOfNumber(number) ?? '', clock: `${pad(Math.floor(within / 60))}:${pad(within % 60)}` }
}

/** The same clock some minutes later; over midnight it is the next day's. */
export function later({ day, clock }: WallTime, minutes: number): WallTime {
  const [hour = 0, minute = 0] = clock.split(':').map(Number)
  const start = dayNumber(day as Day) * DAY_MINUTES + hour * 60 + minute
  return wallTimeAt(start + minutes - ZONE_HOURS.WIB * 60, 'WIB')
}

export interface SaidMeeting {
  readonly title: string
  readonly place: string
  readonly wall: WallTime
  readonly zone: Zone
  /** How long, in minutes. */
  readonly minutes: number
  readonly agenda: readonly string[]
}

const sayClock = (clock: string): string => clock.replace(':', '.')

/** `1 Desember 2026, pukul 09.00–11.00 WITA`. */
export function sayMeetingTime({ wall, zone, minutes }: Pick<SaidMeeting, 'wall' | 'zone' | 'minutes'>, language: Language): string {
  const from = language === 'id' ? sayClock(wall.clock) : wall.clock
  const end = later(wall, minutes).clock
  const to = language === 'id' ? sayClock(end) : end
  return `${sayDay(wall.day, language)}, ${language === 'id' ? 'pukul ' : ''}${from}–${to} ${zone}`
}

/** The invitation for WhatsApp. */
export function sayInvitation(meeting: SaidMeeting, language: Language): string {
  const agenda = meeting.agenda.map((point, at) => `${at + 1}. ${point}`)
  const isId = language === 'id'
  return [
    isId ? `Undangan: ${meeting.title}` : `Invitation: ${meeting.title}`,
    isId ? `Waktu: ${sayMeetingTime(meeting, language)}` : `Time: ${sayMeetingTime(meeting, language)}`,
    isId ? `Tempat: ${meeting.place}` : `Place: ${meeting.place}`,
    ...(agenda.length === 0 ? [] : [isId ? 'Agenda:' : 'Agenda:', ...agenda]),
  ].join('\n')
}
