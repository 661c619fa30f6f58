/**
 * The action calendar: a year's entries with what they wait for, presets to take over, moves, and the feeds by which other calendars read it. Nobody is named in
 * any of it.
 */
import { ENTRY_STATES, FRAMEWORKS, LEVELS } from '@konvergen/core/calendar/entry.ts'
import { REPEATS } from '@konvergen/core/calendar/repeat-entry.ts'
import Type, { type Static } from 'typebox'
import { MeetingSummary } from './meetings.ts'
import { Done, KabParams, Nullable, OneOf, Text, Uuid } from './parts.ts'
import { route } from './route.ts'

const DayText = Type.String({ format: 'date' })
const Year = Type.Integer({ minimum: 2015, maximum: 2100 })
const Key = Type.String({ minLength: 1, maxLength: 80 })
const Reason = Type.String({ minLength: 5, maxLength: 400 })
/** Counted changes of the entry that whoever asks had before them. */
const Seen = Type.Integer({ minimum: 0 })

const InvitedSchema = Type.Object({ kind: OneOf(['opd', 'wilayah'] as const), code: Type.String({ minLength: 1, maxLength: 80 }) })

const Facts = {
  title: Type.String({ minLength: 3, maxLength: 200 }),
  framework: OneOf(FRAMEWORKS),
  level: OneOf(LEVELS),
  starts: DayText,
  ends: DayText,
  waitsFor: Type.Array(Key, { maxItems: 20 }),
  invited: Type.Array(InvitedSchema, { maxItems: 100 }),
  isPublic: Type.Boolean(),
}

export const NewEntry = Type.Object(Facts)
export type NewEntry = Static<typeof NewEntry>

export const EntrySchema = Type.Object({
  id: Uuid,
  year: Type.Integer(),
  key: Text,
  ...Facts,
  invited: Type.Array(Type.Object({ ...InvitedSchema.properties, nama: Text })),
  state: OneOf(ENTRY_STATES),
  /** The meeting whose day it has; null = none. */
  meeting: Nullable(Uuid),
  sequence: Type.Integer(),
  reason: Nullable(Text),
  changedAt: Text,
})
export type EntrySchema = Static<typeof EntrySchema>

export const YearSchema = Type.Object({
  today: DayText,
  year: Type.Integer(),
  /** Those that have a calendar. */
  years: Type.Array(Type.Integer()),
  /** By first day. */
  entries: Type.Array(EntrySchema),
  /** Meetings of the year that the asker may see. */
  meetings: Type.Array(MeetingSummary),
})
export type YearSchema = Static<typeof YearSchema>

const READING = ['tidak-ditemukan', 'tidak-boleh'] as const
const WRITING = ['permintaan-tidak-sah', 'tidak-ditemukan', 'tidak-boleh', 'nilai-tidak-sah', 'memuat-nik', 'keadaan-berubah'] as const
const EntryParams = Type.Object({ ...KabParams.properties, id: Uuid })

export const readYear = route({
  method: 'GET',
  path: '/api/districts/:kab/kalender',
  act: 'calendar.read',
  summary: { id: 'Kalender aksi satu tahun', en: 'The action calendar of a year' },
  params: KabParams,
  query: Type.Object({ tahun: Type.Optional(Year) }),
  answer: YearSchema,
  errors: ['permintaan-tidak-sah', ...READING],
})

const Taken = Type.Object({ taken: Type.Integer() })

export const adoptPresets = route({
  method: 'POST',
  path: '/api/districts/:kab/kalender/paket',
  act: 'calendar.write',
  summary: { id: 'Pakai butir dari paket untuk satu tahun', en: 'Take entries of presets over for a year' },
  params: KabParams,
  body: Type.Object({ year: Year, keys: Type.Array(Key, { minItems: 1, maxItems: 200 }) }),
  answer: Taken,
  errors: WRITING,
})

export const copyYear = route({
  method: 'POST',
  path: '/api/districts/:kab/kalender/salin',
  act: 'calendar.write',
  summary: { id: 'Buat kalender tahun lain dari kalender yang ada', en: 'Make the calendar of another year from one that there is' },
  params: KabParams,
  body: Type.Object({ from: Year, year: Year }),
  answer: Taken,
  errors: WRITING,
})

export const addEntry = route({
  method: 'POST',
  path: '/api/districts/:kab/kalender/butir',
  act: 'calendar.write',
  summary: { id: 'Tambah butir sendiri', en: 'Add an entry of one’s own' },
  params: KabParams,
  body: Type.Object({ year: Year, ...Facts, reason: Type.Optional(Reason), repeats: Type.Optional(OneOf(REPEATS)) }),
  answer: EntrySchema,
  errors: WRITING,
})

export const changeEntry = route({
  method: 'PUT',
  path: '/api/districts/:kab/kalender/butir/:id',
  act: 'calendar.write',
  summary: { id: 'Ubah atau geser butir', en: 'Change or move an entry' },
  params: EntryParams,
  body: Type.Object({ seen: Seen, ...Facts, reason: Type.Optional(Reason) }),
  answer: EntrySchema,
  errors: WRITING,
})

export const setEntryState = route({
  method: 'POST',
  path: '/api/districts/:kab/kalender/butir/:id/keadaan',
  act: 'calendar.write',
  summary: { id: 'Tandai selesai, batalkan atau pulihkan butir', en: 'Mark an entry done, cancel it or bring it back' },
  params: EntryParams,
  body: Type.Object({ seen: Seen, state: OneOf(ENTRY_STATES), reason: Type.Optional(Reason) }),
  answer: EntrySchema,
  errors: WRITING,
})

export const tieEntry = route({
  method: 'POST',
  path: '/api/districts/:kab/kalender/butir/:id/rapat',
  act: 'calendar.write',
  summary: {
    id: 'Ikat butir pada sebuah rapat atau rembuk; harinya mengikuti',
    en: 'Tie an entry to a meeting or rembuk; its day follows',
  },
  params: EntryParams,
  body: Type.Object({ seen: Seen, meeting: Nullable(Uuid), reason: Type.Optional(Reason) }),
  answer: EntrySchema,
  errors: WRITING,
})

export const EntryVersion = Type.Object({
  sequence: Type.Integer(),
  title: Text,
  starts: DayText,
  ends: DayText,
  state: OneOf(ENTRY_STATES),
  reason: Nullable(Text),
  by: Nullable(Text),
  at: Text,
})
export type EntryVersion = Static<typeof EntryVersion>

export const readEntryHistory = route({
  method: 'GET',
  path: '/api/districts/:kab/kalender/butir/:id',
  act: 'calendar.read',
  summary: { id: 'Riwayat satu butir', en: 'History of an entry' },
  params: EntryParams,
  answer: Type.Array(EntryVersion),
  errors: READING,
})

export const downloadPoster = route({
  method: 'GET',
  path: '/api/districts/:kab/kalender/poster.pdf',
  act: 'calendar.read',
  summary: { id: 'Poster setahun, A3', en: 'Poster of the year, A3' },
  params: KabParams,
  query: Type.Object({
    tahun: Type.Optional(Year),
    bahasa: Type.Optional(OneOf(['id', 'en'] as const)),
  }),
  answer: { file: true, mediaType: 'application/pdf' },
  errors: ['permintaan-tidak-sah', ...READING],
})

export const FEED_KINDS = ['orang', 'opd', 'wilayah', 'publik'] as const

export const FeedSchema = Type.Object({
  id: Uuid,
  kind: OneOf(FEED_KINDS),
  /** Of the office or area that it is for; null: oneself, or anybody. */
  nama: Nullable(Text),
  label: Text,
  /** Days before something begins that it rings; null = not at all. */
  alarmDays: Nullable(Type.Integer()),
  madeAt: Text,
})
export type FeedSchema = Static<typeof FeedSchema>

const AlarmDays = Type.Optional(Nullable(Type.Integer({ minimum: 0, maximum: 60 })))
const Label = Type.String({ minLength: 1, maxLength: 80 })
/** The path below the program's own address, with the secret in it: told this once. */
const MadeFeed = Type.Object({ id: Uuid, path: Text })

export const listFeeds = route({
  method: 'GET',
  path: '/api/districts/:kab/kalender/langganan',
  act: 'calendar.read',
  summary: { id: 'Langganan kalender yang berlaku', en: 'Feeds of the calendar that are open' },
  params: KabParams,
  answer: Type.Array(FeedSchema),
  errors: READING,
})

export const makeOwnFeed = route({
  method: 'POST',
  path: '/api/districts/:kab/kalender/langganan-saya',
  act: 'calendar.own-feed',
  summary: { id: 'Buat langganan kalender untuk saya', en: 'Open a feed of the calendar for me' },
  params: KabParams,
  body: Type.Object({ label: Label, alarmDays: AlarmDays }),
  answer: MadeFeed,
  errors: ['permintaan-tidak-sah', ...READING, 'nilai-tidak-sah', 'memuat-nik'],
})

export const makeFeed = route({
  method: 'POST',
  path: '/api/districts/:kab/kalender/langganan',
  act: 'calendar.write',
  summary: { id: 'Buat langganan kalender untuk lembaga, wilayah atau umum', en: 'Open a feed for an office, an area or anybody' },
  params: KabParams,
  body: Type.Object({ label: Label, alarmDays: AlarmDays, to: Nullable(InvitedSchema) }),
  answer: MadeFeed,
  errors: ['permintaan-tidak-sah', ...READING, 'nilai-tidak-sah', 'memuat-nik'],
})

export const revokeFeed = route({
  method: 'DELETE',
  path: '/api/districts/:kab/kalender/langganan/:id',
  act: 'calendar.own-feed',
  summary: { id: 'Cabut langganan kalender', en: 'Close a feed of the calendar' },
  params: EntryParams,
  answer: Done,
  errors: READING,
})

/** Asked by calendars of phones and mail programs, which have no session: the address is the secret. */
export const downloadFeed = route({
  method: 'GET',
  path: '/api/kalender/:kunci/kalender.ics',
  act: 'calendar.feed',
  summary: { id: 'Langganan kalender (iCalendar)', en: 'Feed of the calendar (iCalendar)' },
  params: Type.Object({ kunci: Type.String({ minLength: 40, maxLength: 80 }) }),
  answer: { file: true, mediaType: 'text/calendar; charset=utf-8' },
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan', 'terlalu-sering'],
  limit: 'kalender',
})
