/**
 * Meetings (rakor): agenda, invitation, attendance by QR code and by hand, minutes by point, decisions that become tasks. No child is named in any
 * of it.
 */
import { ZONES } from '@konvergen/core/tasks/meeting.ts'
import Type, { type Static } from 'typebox'
import { Done, KabParams, Nullable, Text, Uuid } from './parts.ts'
import { route } from './route.ts'
import { AddresseeSchema, NewTask } from './tasks.ts'

const Clock = Type.String({ pattern: '^([01]\\d|2[0-3]):[0-5]\\d$' })
const Point = Type.String({ minLength: 1, maxLength: 500 })

export const NewMeeting = Type.Object({
  title: Type.String({ minLength: 3, maxLength: 200 }),
  place: Type.String({ minLength: 1, maxLength: 300 }),
  day: Type.String({ format: 'date' }),
  clock: Clock,
  zone: Type.Unsafe<(typeof ZONES)[number]>(Type.Union(ZONES.map((zone) => Type.Literal(zone)))),
  /** How long. */
  minutes: Type.Integer({ minimum: 5, maximum: 1440 }),
  agenda: Type.Array(Point, { maxItems: 30 }),
  invited: Type.Array(AddresseeSchema, { maxItems: 200 }),
})
export type NewMeeting = Static<typeof NewMeeting>

const State = Type.Union([Type.Literal('direncanakan'), Type.Literal('selesai'), Type.Literal('dibatalkan')])

export const MeetingSummary = Type.Object({
  id: Uuid,
  title: Text,
  place: Text,
  day: Text,
  clock: Text,
  zone: NewMeeting.properties.zone,
  minutes: Type.Integer(),
  state: State,
  attended: Type.Integer(),
})
export type MeetingSummary = Static<typeof MeetingSummary>

export const Attendee = Type.Object({
  id: Uuid,
  nama: Text,
  instansi: Text,
  how: Type.Union([Type.Literal('qr'), Type.Literal('tangan'), Type.Literal('akun')]),
  at: Text,
})
export type Attendee = Static<typeof Attendee>

export const Decision = Type.Object({ id: Uuid, body: Text, at: Text, taskId: Nullable(Uuid) })
export type Decision = Static<typeof Decision>

export const MeetingDetail = Type.Object({
  ...MeetingSummary.properties,
  agenda: Type.Array(Text),
  invited: Type.Array(Type.Object({ ...AddresseeSchema.properties, nama: Text })),
  madeBy: Nullable(Text),
  attendance: Type.Array(Attendee),
  /** By point of the agenda; the last is of what else was said. */
  minutesBy: Type.Array(Text),
  minutesAt: Nullable(Text),
  decisions: Type.Array(Decision),
  isAttending: Type.Boolean(),
  mayManage: Type.Boolean(),
})
export type MeetingDetail = Static<typeof MeetingDetail>

const MeetingParams = Type.Object({ ...KabParams.properties, id: Uuid })
const READING = ['tidak-ditemukan', 'tidak-boleh'] as const
const WRITING = ['permintaan-tidak-sah', 'tidak-ditemukan', 'tidak-boleh', 'nilai-tidak-sah', 'memuat-nik'] as const

export const listMeetings = route({
  method: 'GET',
  path: '/api/districts/:kab/rapat',
  act: 'tasks.meeting-read',
  summary: { id: 'Rapat kabupaten, yang terbaru lebih dahulu', en: 'Meetings of the district, the latest first' },
  params: KabParams,
  answer: Type.Array(MeetingSummary),
  errors: READING,
})

export const readMeeting = route({
  method: 'GET',
  path: '/api/districts/:kab/rapat/:id',
  act: 'tasks.meeting-read',
  summary: { id: 'Satu rapat', en: 'One meeting' },
  params: MeetingParams,
  answer: MeetingDetail,
  errors: READING,
})

export const createMeeting = route({
  method: 'POST',
  path: '/api/districts/:kab/rapat',
  act: 'tasks.meeting',
  summary: { id: 'Jadwalkan rapat', en: 'Plan a meeting' },
  params: KabParams,
  body: NewMeeting,
  answer: MeetingDetail,
  errors: WRITING,
})

export const changeMeeting = route({
  method: 'PUT',
  path: '/api/districts/:kab/rapat/:id',
  act: 'tasks.meeting',
  summary: { id: 'Ubah rapat', en: 'Change a meeting' },
  params: MeetingParams,
  body: Type.Object({ ...NewMeeting.properties, state: State }),
  answer: MeetingDetail,
  errors: WRITING,
})

export const addAttendee = route({
  method: 'POST',
  path: '/api/districts/:kab/rapat/:id/hadir',
  act: 'tasks.meeting',
  summary: { id: 'Catat kehadiran dengan tangan', en: 'Write down who came' },
  params: MeetingParams,
  body: Type.Object({ nama: Type.String({ minLength: 2, maxLength: 120 }), instansi: Type.String({ maxLength: 160 }) }),
  answer: MeetingDetail,
  errors: WRITING,
})

export const strikeAttendee = route({
  method: 'DELETE',
  path: '/api/districts/:kab/rapat/:id/hadir/:peserta',
  act: 'tasks.meeting',
  summary: { id: 'Coret dari daftar hadir', en: 'Strike from the attendance' },
  params: Type.Object({ ...MeetingParams.properties, peserta: Uuid }),
  answer: MeetingDetail,
  errors: READING,
})

export const keepMinutes = route({
  method: 'PUT',
  path: '/api/districts/:kab/rapat/:id/notulen',
  act: 'tasks.meeting',
  summary: { id: 'Simpan notulen', en: 'Keep the minutes' },
  params: MeetingParams,
  body: Type.Object({ points: Type.Array(Type.String({ maxLength: 6000 }), { maxItems: 31 }) }),
  answer: MeetingDetail,
  errors: WRITING,
})

export const addDecision = route({
  method: 'POST',
  path: '/api/districts/:kab/rapat/:id/keputusan',
  act: 'tasks.meeting',
  summary: { id: 'Catat keputusan', en: 'Keep a decision' },
  params: MeetingParams,
  body: Type.Object({ body: Type.String({ minLength: 3, maxLength: 200 }) }),
  answer: MeetingDetail,
  errors: WRITING,
})

export const decisionToTask = route({
  method: 'POST',
  path: '/api/districts/:kab/rapat/:id/keputusan/:keputusan/tugas',
  act: 'tasks.meeting',
  summary: { id: 'Jadikan keputusan sebuah tugas', en: 'Make a decision a task' },
  params: Type.Object({ ...MeetingParams.properties, keputusan: Uuid }),
  body: Type.Object({ to: AddresseeSchema, due: NewTask.properties.due }),
  answer: MeetingDetail,
  errors: [...WRITING, 'keadaan-berubah'],
})

export const attendanceCode = route({
  method: 'GET',
  path: '/api/districts/:kab/rapat/:id/kode',
  act: 'tasks.meeting-read',
  summary: { id: 'Kode hadir yang berlaku singkat', en: 'Attendance code, good for a short time' },
  params: MeetingParams,
  answer: Type.Object({ kode: Text, berlakuSampai: Text }),
  errors: READING,
})

const Language = Type.Object({ bahasa: Type.Optional(Type.Union([Type.Literal('id'), Type.Literal('en')])) })

export const downloadInvitation = route({
  method: 'GET',
  path: '/api/districts/:kab/rapat/:id/undangan.pdf',
  act: 'tasks.meeting-read',
  summary: { id: 'Undangan', en: 'Invitation' },
  params: MeetingParams,
  query: Language,
  answer: { file: true, mediaType: 'application/pdf' },
  errors: READING,
})

export const downloadMinutes = route({
  method: 'GET',
  path: '/api/districts/:kab/rapat/:id/notulen.pdf',
  act: 'tasks.meeting-read',
  summary: { id: 'Notulen dengan daftar hadir', en: 'Minutes with attendance' },
  params: MeetingParams,
  query: Language,
  answer: { file: true, mediaType: 'application/pdf' },
  errors: READING,
})

export const downloadCalendar = route({
  method: 'GET',
  path: '/api/districts/:kab/rapat/:id/rapat.ics',
  act: 'tasks.meeting-read',
  summary: { id: 'Rapat untuk kalender', en: 'The meeting for a calendar' },
  params: MeetingParams,
  answer: { file: true, mediaType: 'text/calendar; charset=utf-8' },
  errors: READING,
})

const Kode = Type.String({ minLength: 20, maxLength: 400 })

export const lookAtAttendance = route({
  method: 'POST',
  path: '/api/hadir/lihat',
  act: 'tasks.attend-look',
  summary: { id: 'Rapat mana yang dihadiri dengan kode ini', en: 'Which meeting this code is for' },
  body: Type.Object({ kode: Kode }),
  answer: Type.Object({
    title: Text,
    place: Text,
    day: Text,
    clock: Text,
    zone: NewMeeting.properties.zone,
    nama: Nullable(Text),
    instansi: Text,
  }),
  errors: ['permintaan-tidak-sah', 'kode-hadir-keliru', 'terlalu-sering'],
  limit: 'hadir',
})

export const attend = route({
  method: 'POST',
  path: '/api/hadir',
  act: 'tasks.attend',
  summary: { id: 'Isi daftar hadir', en: 'Enter the attendance' },
  body: Type.Object({ kode: Kode, nama: Type.String({ minLength: 2, maxLength: 120 }), instansi: Type.String({ maxLength: 160 }) }),
  answer: Done,
  errors: ['permintaan-tidak-sah', 'kode-hadir-keliru', 'memuat-nik', 'terlalu-sering'],
  limit: 'hadir',
})
