import { expect, it } from 'vitest'
import { later, momentOf, sayInvitation, sayMeetingTime, wallTimeAt, ZONES } from '../../src/tasks/meeting.ts'

const WALL = { day: '2026-12-31', clock: '23:30' }
const MEETING = {
  title: 'Rakor TPPS',
  place: 'Aula Bappeda',
  wall: { day: '2026-12-01', clock: '09:00' },
  minutes: 120,
  agenda: ['Lokus', 'PMT'],
}

it('knows the moment by the clock of each zone, and back', () => {
  expect(ZONES.map((zone) => momentOf(WALL, zone))).toEqual([
    '2026-12-31T23:30:00+07:00',
    '2026-12-31T23:30:00+08:00',
    '2026-12-31T23:30:00+09:00',
  ])
  for (const zone of ZONES) expect(wallTimeAt(Date.parse(momentOf(WALL, zone)) / 60_000, zone)).toEqual(WALL)
})

it('ends after midnight on the next day', () => {
  expect(later(WALL, 45)).toEqual({ day: '2027-01-01', clock: '00:15' })
  expect(later(MEETING.wall, 120)).toEqual({ day: '2026-12-01', clock: '11:00' })
})

it('says when it is, and invites', () => {
  expect(sayMeetingTime({ ...MEETING, zone: 'WITA' }, 'id')).toBe('1 Desember 2026, pukul 09.00–11.00 WITA')
  expect(sayMeetingTime({ ...MEETING, zone: 'WIT' }, 'en')).toBe('1 December 2026, 09:00–11:00 WIT')
  expect(sayInvitation({ ...MEETING, zone: 'WITA' }, 'id')).toBe(
    'Undangan: Rakor TPPS\nWaktu: 1 Desember 2026, pukul 09.00–11.00 WITA\nTempat: Aula Bappeda\nAgenda:\n1. Lokus\n2. PMT',
  )
  expect(sayInvitation({ ...MEETING, zone: 'WIB', agenda: [] }, 'en')).not.toContain('Agenda')
})
