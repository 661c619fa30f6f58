/**
 * The trail as it is read in the office: who did what, when, to what; and what a person may ask about its own data.
 */
import { ERASURE_GROUND_NAMES, type ErasureGround } from '@konvergen/core/accounts/erasure-grounds.ts'
import type { RetentionName } from '@konvergen/core/accounts/retention.ts'
import Type, { type Static } from 'typebox'
import { PersonWritingSchema } from './family-people.ts'
import { HpkHeld } from './hpk-privacy.ts'
import { ChildPerson } from './measurement.ts'
import { KabKode, KabParams, Nullable, Num, PurposeSchema, Text, Uuid } from './parts.ts'
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
  /** Where it was done from: the address of the request, or `cli`; null for the program itself and for rows from before it was kept. */
  address: Nullable(Text),
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

const TrailAnswer = Type.Object({
  total: Type.Integer(),
  perPage: Type.Integer(),
  traces: Type.Array(Trace),
  /** The end of the whole trail as it is written down (`core/kit/trail-end.ts`); null where there is none yet. */
  end: Nullable(Text),
})

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

const ChildParams = Type.Object({ kab: KabKode, id: Uuid })

const ReportedLook = Type.Object({
  id: Uuid,
  at: Text,
  nama: Nullable(Text),
  role: Nullable(Text),
  act: Text,
  /** As in `core/accounts/purposes.ts`; null where the act asks for none. */
  purpose: Nullable(Text),
  /** Of a correction, what was there before and after; null once the child's key was destroyed. */
  changes: Nullable(Type.Object({ sebelum: Type.Partial(ChildPerson), sesudah: Type.Partial(ChildPerson) })),
})

/** What is held about one child, and who looked. */
export const ChildReport = Type.Object({
  sex: Type.Union([Type.Literal('L'), Type.Literal('P')]),
  birth: Text,
  desa: Text,
  erasedAt: Nullable(Text),
  /** Every writing of who it is, oldest first; empty once it was erased. */
  writings: Type.Array(ChildPerson),
  /** Imports in which it stands. */
  files: Type.Integer(),
  measurements: Type.Array(
    Type.Object({
      day: Text,
      weight: Nullable(Num),
      lenhei: Nullable(Num),
      armc: Nullable(Num),
      posyandu: Nullable(Text),
      zLen: Nullable(Num),
      zWei: Nullable(Num),
      zWfl: Nullable(Num),
      undone: Type.Boolean(),
    }),
  ),
  /** Documents about it, each with the day it came in and how many versions there are. */
  documents: Type.Array(Type.Object({ id: Uuid, title: Text, addedAt: Text, versions: Type.Integer() })),
  /** Who it is in the services of the first 1,000 days, found by its NIK. */
  hpk: Type.Array(HpkHeld),
  /** What lists of persons write of it, found by its NIK or since it was found to be one with a person of a family. */
  anggota: Type.Array(PersonWritingSchema),
  /** Newest first. */
  looks: Type.Array(ReportedLook),
})
export type ChildReport = Static<typeof ChildReport>

/** A POST, since looking leaves a trace. */
export const reportChild = route({
  method: 'POST',
  path: '/api/districts/:kab/anak/:id/laporan-data',
  act: 'privacy.report',
  summary: {
    id: 'Laporan data seorang anak: apa yang disimpan, siapa yang melihat',
    en: 'Report on a child’s data: what is held, who looked',
  },
  params: ChildParams,
  body: Type.Object({ tujuan: PurposeSchema }),
  answer: ChildReport,
  errors: ['tidak-ditemukan', 'permintaan-tidak-sah', 'terlalu-sering'],
  limit: 'unduh-nama',
})

export const eraseChild = route({
  method: 'POST',
  path: '/api/districts/:kab/anak/:id/hapus-identitas',
  act: 'privacy.erase',
  summary: { id: 'Hapus identitas seorang anak; angkanya tetap', en: 'Erase the identity of a child; its figures stay' },
  params: ChildParams,
  body: Type.Object({ alasan: Type.Unsafe<ErasureGround>(Type.Union(ERASURE_GROUND_NAMES.map((name) => Type.Literal(name)))) }),
  /** Original files, and documents about it, that were destroyed with it. */
  answer: Type.Object({ files: Type.Integer(), documents: Type.Integer() }),
  errors: ['tidak-ditemukan', 'keadaan-berubah', 'permintaan-tidak-sah'],
})

export const downloadBreachPack = route({
  method: 'GET',
  path: '/api/districts/:kab/paket-pelanggaran.xlsx',
  act: 'privacy.breach',
  summary: { id: 'Paket pelanggaran: siapa menyentuh apa antara dua saat', en: 'Breach pack: who touched what between two moments' },
  params: KabParams,
  query: Type.Object({
    dari: Type.String({ format: 'date-time' }),
    sampai: Type.String({ format: 'date-time' }),
    bahasa: Type.Optional(Type.Union([Type.Literal('id'), Type.Literal('en')])),
  }),
  answer: { file: true, mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  errors: ['tidak-ditemukan', 'permintaan-tidak-sah', 'nilai-tidak-sah', 'terlalu-sering'],
  limit: 'paket-pelanggaran',
})

export const readRetention = route({
  method: 'GET',
  path: '/api/districts/:kab/masa-simpan',
  act: 'privacy.rules',
  summary: { id: 'Berapa lama apa disimpan', en: 'How long what is kept' },
  params: KabParams,
  answer: Type.Object({
    rules: Type.Array(Type.Object({ name: Type.Unsafe<RetentionName>(Text), days: Nullable(Type.Integer()), setting: Nullable(Text) })),
    /** Lists of children whose original file is still kept. */
    files: Type.Integer(),
  }),
  errors: ['tidak-ditemukan'],
})
