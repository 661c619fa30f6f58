/**
 * The trail as it is read in the office: who did what, when, to what.
 */
import Type, { type Static } from 'typebox'
import { KabParams, Nullable, Text, Uuid } from './parts.ts'
import { route } from './route.ts'

export const Trace = Type.Object({
  id: Uuid,
  at: Text,
  actor: Text,
  /** Name of the account; null for the program itself and for accounts that are not known here. */
  nama: Nullable(Text),
  role: Nullable(Text),
  area: Nullable(Text),
  /** The session it was done in; null for commands, tokens and the program itself. */
  device: Nullable(Uuid),
  /** As in `core/accounts/traces.ts`, which says it in words. */
  act: Text,
  subject: Text,
  detail: Type.Record(Type.String(), Type.Union([Type.String(), Type.Number(), Type.Null()])),
})
export type Trace = Static<typeof Trace>

const query = Type.Object({
  dari: Type.Optional(Type.String({ format: 'date' })),
  sampai: Type.Optional(Type.String({ format: 'date', description: 'This day included' })),
  pelaku: Type.Optional(Text),
  tindakan: Type.Optional(Type.String({ description: 'A word of the trail, or its beginning: intake' })),
  hal: Type.Optional(Type.String({ description: 'To which code or id' })),
  halaman: Type.Optional(Type.Integer({ minimum: 1 })),
})

const TrailAnswer = Type.Object({ total: Type.Integer(), perPage: Type.Integer(), traces: Type.Array(Trace) })

export const readTrail = route({
  method: 'GET',
  path: '/api/districts/:kab/jejak',
  act: 'trail.read',
  summary: { id: 'Jejak: siapa melakukan apa', en: 'Trail: who did what' },
  params: KabParams,
  query,
  answer: TrailAnswer,
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan', 'tidak-boleh'],
})

export const readInstallationTrail = route({
  method: 'GET',
  path: '/api/jejak',
  act: 'trail.read-installation',
  summary: { id: 'Jejak pemasangan: masuk, akun, penyiapan', en: 'Trail of the installation: sign-ins, accounts, setup' },
  query,
  answer: TrailAnswer,
  errors: ['permintaan-tidak-sah', 'tidak-boleh'],
})
