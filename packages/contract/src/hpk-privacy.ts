/**
 * What somebody of the first 1,000 days may ask about their data: seeing all that is held and who looked, and having their identity erased. Their children and
 * families are told of it in their own reports too, where a NIK or a family card says that it is them.
 */
import { ERASURE_GROUND_NAMES } from '@konvergen/core/accounts/erasure-grounds.ts'
import { PERSON_KINDS } from '@konvergen/core/scorecard/person-quarter.ts'
import Type, { type Static } from 'typebox'
import { Done, KabKode, Nullable, OneOf, PurposeSchema, Text, Uuid } from './parts.ts'
import { route } from './route.ts'
import { NotedSchema } from './scorecard.ts'

const HpkParams = Type.Object({ kab: KabKode, id: Uuid })

export const HpkIdentitySchema = Type.Object({
  nama: Nullable(Text),
  kepala: Nullable(Text),
  noKk: Nullable(Text),
  nik: Nullable(Text),
  alamat: Nullable(Text),
  rt: Nullable(Text),
  rw: Nullable(Text),
})

export const HpkHeld = Type.Object({
  id: Uuid,
  desa: Text,
  jenis: OneOf(PERSON_KINDS),
  dihapus: Nullable(Text),
  /** Every writing of who they are, oldest first; empty once it was erased. */
  penulisan: Type.Array(HpkIdentitySchema),
  /** Everything that was ever noted of them, by month, corrections too. */
  layanan: Type.Array(Type.Object({ bulan: Text, isi: NotedSchema, alasan: Nullable(Text), oleh: Text, pada: Text })),
})
export type HpkHeld = Static<typeof HpkHeld>

export const HpkReport = Type.Object({
  dipegang: HpkHeld,
  /** Newest first. `tujuan` as in core/accounts/purposes.ts; null where the act asks for none. */
  dilihat: Type.Array(
    Type.Object({ id: Uuid, pada: Text, nama: Nullable(Text), peran: Nullable(Text), tindakan: Text, tujuan: Nullable(Text) }),
  ),
})
export type HpkReport = Static<typeof HpkReport>

/** A POST, since looking leaves a trace. */
export const reportHpk = route({
  method: 'POST',
  path: '/api/districts/:kab/orang-hpk/:id/laporan-data',
  act: 'privacy.report-hpk',
  summary: {
    id: 'Laporan data seseorang di layanan 1.000 HPK: apa yang disimpan, siapa yang melihat',
    en: 'Report on the data of somebody of the first 1,000 days: what is held, who looked',
  },
  params: HpkParams,
  body: Type.Object({ tujuan: PurposeSchema }),
  answer: HpkReport,
  errors: ['tidak-ditemukan', 'permintaan-tidak-sah', 'terlalu-sering'],
  limit: 'unduh-nama',
})

export const eraseHpk = route({
  method: 'POST',
  path: '/api/districts/:kab/orang-hpk/:id/hapus-identitas',
  act: 'privacy.erase-hpk',
  summary: {
    id: 'Hapus identitas seseorang di layanan 1.000 HPK; hitungannya tetap',
    en: 'Erase the identity of somebody of the first 1,000 days; their counts stay',
  },
  params: HpkParams,
  body: Type.Object({ alasan: OneOf(ERASURE_GROUND_NAMES) }),
  answer: Done,
  errors: ['tidak-ditemukan', 'keadaan-berubah', 'permintaan-tidak-sah'],
})
