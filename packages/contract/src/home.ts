/**
 * The home page of one district: what whoever asks has to do, which data are awaited, which numbers do not agree, how their own area stands, which meetings come. A part that the
 * role does not open is null, never empty.
 */
import { TASK_STATES } from '@konvergen/core/tasks/task.ts'
import Type, { type Static } from 'typebox'
import { ImportKind } from './intake.ts'
import { MeetingSummary } from './meetings.ts'
import { FigureSchema, KabParams, Nullable, Num, OneOf, Text, Uuid } from './parts.ts'
import { route } from './route.ts'
import { AddresseeSchema, TaskCounts } from './tasks.ts'

export const HomeTask = Type.Object({
  id: Uuid,
  title: Text,
  due: Text,
  state: OneOf(TASK_STATES),
  /** To whom: oneself, one's office, one's area. */
  toKind: AddresseeSchema.properties.kind,
})
export type HomeTask = Static<typeof HomeTask>

export const HomeData = Type.Object({
  kinds: Type.Array(
    Type.Object({
      kind: ImportKind,
      /** Newest period that counts; null = none has come. */
      last: Nullable(Text),
      /** The last full month, where it should be there and is not. */
      missing: Nullable(Text),
      waiting: Type.Integer(),
    }),
  ),
  /** Pairs of children that wait for a decision; null = not theirs to decide. */
  doubts: Nullable(Type.Integer()),
})
export type HomeData = Static<typeof HomeData>

const HomePlace = Type.Object({ kode: Text, nama: Text, stunting: FigureSchema, ds: FigureSchema, krs: FigureSchema })
export type HomePlace = Static<typeof HomePlace>

export const HomeArea = Type.Object({
  /** True for whoever holds the whole district. */
  isWhole: Type.Boolean(),
  places: Type.Array(HomePlace),
  /** Places of one's own that are not listed. */
  more: Type.Integer(),
  /** In words; null for whoever holds only parts. Of villages whose data are sufficient. */
  worst: Nullable(Type.Array(Type.Object({ kode: Text, nama: Text, kecamatan: Text, stunting: FigureSchema, probability: Nullable(Num) }))),
  k: Type.Integer(),
  desaCount: Type.Integer(),
  /** Villages of one's own whose data are not sufficient. */
  insufficientCount: Type.Integer(),
})
export type HomeArea = Static<typeof HomeArea>

export const HomeAnswer = Type.Object({
  today: Text,
  tasks: Nullable(Type.Object({ counts: TaskCounts, first: Type.Array(HomeTask) })),
  data: Nullable(HomeData),
  /** Findings to answer, and answered ones to decide; null = none is theirs to see. */
  findings: Nullable(Type.Object({ answer: Type.Integer(), decide: Type.Integer() })),
  /** Overdue commitments of one's own office, kecamatan or village, in the newest year that holds any; null = there are none. */
  komitmen: Nullable(Type.Object({ tahun: Type.Integer(), terlambat: Type.Integer() })),
  area: Nullable(HomeArea),
  /** Of the next fourteen days, today included, the soonest first. */
  meetings: Nullable(Type.Array(MeetingSummary)),
})
export type HomeAnswer = Static<typeof HomeAnswer>

export const readHome = route({
  method: 'GET',
  path: '/api/districts/:kab/beranda',
  act: 'home.read',
  summary: { id: 'Beranda: tugas, data yang ditunggu, wilayah saya, rapat', en: 'Home: tasks, data awaited, my area, meetings' },
  params: KabParams,
  answer: HomeAnswer,
  errors: ['tidak-ditemukan', 'tidak-boleh'],
})
