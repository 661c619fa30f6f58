/**
 * Teams (TPPS) and owners: composition, decree, and who answers for which figure. Both belong to the capability `opd`.
 */

import { THING_KINDS } from '@konvergen/core/opd/owned-thing.ts'
import { GAPS } from '@konvergen/core/opd/ownership.ts'
import { SEAT_KINDS, TEAM_LEVELS, TEAM_STATES } from '@konvergen/core/opd/team.ts'
import Type, { type Static } from 'typebox'
import { OfficeRef } from './opd.ts'
import { Done, KabKode, KabParams, Nullable, OneOf, Text, Uuid } from './parts.ts'
import { route } from './route.ts'

const DateText = Type.String({ format: 'date' })
const IdParams = Type.Object({ kab: KabKode, id: Uuid })
const Line = Type.String({ maxLength: 600 })
const SeatId = Type.String({ minLength: 1, maxLength: 40 })

export const CompositionSchema = Type.Object({
  fields: Type.Array(Type.Object({ id: SeatId, nama: Type.String({ maxLength: 200 }), tugas: Type.Array(Line, { maxItems: 30 }) }), {
    maxItems: 20,
  }),
  seats: Type.Array(
    Type.Object({
      id: SeatId,
      peran: OneOf(SEAT_KINDS),
      bidang: Nullable(SeatId),
      lembaga: Nullable(OfficeRef),
      orang: Nullable(Uuid),
      jabatan: Type.String({ maxLength: 200 }),
    }),
    { maxItems: 200 },
  ),
})
export type CompositionSchema = Static<typeof CompositionSchema>

export const TextsSchema = Type.Object({
  pejabat: Type.String({ maxLength: 160 }),
  tentang: Type.String({ maxLength: 300 }),
  menimbang: Type.Array(Line, { maxItems: 20 }),
  mengingat: Type.Array(Type.Object({ teks: Line, terverifikasi: Type.Boolean() }), { maxItems: 30 }),
  diktum: Type.Array(Type.String({ maxLength: 2000 }), { maxItems: 20 }),
  tempat: Type.String({ maxLength: 80 }),
  penandatangan: Type.String({ maxLength: 160 }),
  tembusan: Type.Array(Line, { maxItems: 20 }),
})
export type TextsSchema = Static<typeof TextsSchema>

export const TeamSummary = Type.Object({
  id: Uuid,
  level: OneOf(TEAM_LEVELS),
  wilayah: Text,
  state: OneOf(TEAM_STATES),
  nomor: Nullable(Text),
  tanggal: Nullable(Text),
  from: Nullable(Text),
  until: Nullable(Text),
  seats: Type.Integer(),
})
export type TeamSummary = Static<typeof TeamSummary>

export const TeamDetail = Type.Object({
  team: TeamSummary,
  susunan: CompositionSchema,
  naskah: TextsSchema,
  names: Type.Record(Text, Text, { description: 'Names of people of the seats, by id: as they were when the decree was recorded.' }),
})
export type TeamDetail = Static<typeof TeamDetail>

export const listTeams = route({
  method: 'GET',
  path: '/api/districts/:kab/tpps',
  act: 'opd.read',
  summary: { id: 'Tim percepatan penurunan stunting', en: 'Teams for the acceleration of stunting reduction' },
  params: KabParams,
  answer: Type.Array(TeamSummary),
  errors: ['tidak-ditemukan'],
})

export const readTeam = route({
  method: 'GET',
  path: '/api/districts/:kab/tpps/:id',
  act: 'opd.read',
  summary: { id: 'Susunan dan naskah SK sebuah tim', en: 'Composition and decree of a team' },
  params: IdParams,
  answer: TeamDetail,
  errors: ['tidak-ditemukan'],
})

export const beginTeam = route({
  method: 'POST',
  path: '/api/districts/:kab/tpps',
  act: 'opd.team',
  summary: {
    id: 'Mulai rancangan tim, dari susunan umum atau dari tim lain',
    en: 'Begin a draft, from the usual composition or from another team',
  },
  params: KabParams,
  body: Type.Object({ wilayah: Type.String({ minLength: 5, maxLength: 13 }), dari: Type.Optional(Uuid) }),
  answer: Type.Object({ id: Uuid }),
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan'],
})

export const saveTeam = route({
  method: 'PUT',
  path: '/api/districts/:kab/tpps/:id',
  act: 'opd.team',
  summary: { id: 'Simpan susunan dan naskah sebuah rancangan', en: 'Keep the composition and texts of a draft' },
  params: IdParams,
  body: Type.Object({ susunan: CompositionSchema, naskah: TextsSchema }),
  answer: Done,
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan', 'nilai-tidak-sah', 'keadaan-berubah'],
})

export const validateTeam = route({
  method: 'POST',
  path: '/api/districts/:kab/tpps/:id/berlaku',
  act: 'opd.team',
  summary: { id: 'Catat nomor dan tanggal SK: tim berlaku', en: 'Record number and date of the decree: the team is valid' },
  params: IdParams,
  body: Type.Object({
    nomor: Type.String({ minLength: 1, maxLength: 80 }),
    tanggal: DateText,
    mulai: DateText,
    sampai: Type.Optional(DateText),
  }),
  answer: Done,
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan', 'nilai-tidak-sah', 'keadaan-berubah'],
})

export const withdrawTeam = route({
  method: 'POST',
  path: '/api/districts/:kab/tpps/:id/cabut',
  act: 'opd.team',
  summary: { id: 'Cabut tim, atau kesampingkan rancangannya', en: 'Withdraw a team, or put its draft aside' },
  params: IdParams,
  answer: Done,
  errors: ['tidak-ditemukan', 'keadaan-berubah'],
})

export const downloadDecreeDocx = route({
  method: 'GET',
  path: '/api/districts/:kab/tpps/:id/sk.docx',
  act: 'opd.read',
  summary: { id: 'SK tim sebagai DOCX', en: 'Decree of the team as DOCX' },
  params: IdParams,
  answer: { file: true, mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
  errors: ['tidak-ditemukan'],
})

export const downloadDecreePdf = route({
  method: 'GET',
  path: '/api/districts/:kab/tpps/:id/sk.pdf',
  act: 'opd.read',
  summary: { id: 'SK tim sebagai PDF', en: 'Decree of the team as PDF' },
  params: IdParams,
  answer: { file: true, mediaType: 'application/pdf' },
  errors: ['tidak-ditemukan'],
})

export const OwnedRow = Type.Object({
  kode: Text,
  jenis: OneOf(THING_KINDS),
  nama: Text,
  satuan: Nullable(Text),
  pengampu: Nullable(Text),
  wakil: Nullable(Text),
  narahubung: Nullable(Uuid),
  gaps: Type.Array(OneOf(GAPS)),
  saran: Nullable(Type.Object({ pengampu: Text, wakil: Nullable(Text) })),
})
export type OwnedRow = Static<typeof OwnedRow>

export const listOwners = route({
  method: 'GET',
  path: '/api/districts/:kab/pengampu',
  act: 'opd.read',
  summary: { id: 'Pengampu setiap indikator, sasaran dan aksi', en: 'Owner of each indicator, denominator and action' },
  params: KabParams,
  answer: Type.Array(OwnedRow),
  errors: ['tidak-ditemukan'],
})

export const setOwners = route({
  method: 'PUT',
  path: '/api/districts/:kab/pengampu',
  act: 'opd.own',
  summary: { id: 'Tetapkan pengampu untuk satu atau banyak hal', en: 'Name the owner of one thing or of many' },
  params: KabParams,
  body: Type.Object({
    hal: Type.Array(
      Type.Object({
        kode: Text,
        pengampu: Nullable(OfficeRef),
        wakil: Type.Optional(OfficeRef),
        narahubung: Type.Optional(Uuid),
      }),
      { minItems: 1, maxItems: 200 },
    ),
  }),
  answer: Done,
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan', 'nilai-tidak-sah'],
})
