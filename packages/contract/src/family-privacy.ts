/**
 * What a family may ask about its data: seeing all that is held and who looked, and having its identity erased.
 */
import { ERASURE_GROUND_NAMES } from '@konvergen/core/accounts/erasure-grounds.ts'
import Type, { type Static } from 'typebox'
import { FamilyPersonSchema } from './families.ts'
import { PersonWritingSchema } from './family-people.ts'
import { HpkHeld } from './hpk-privacy.ts'
import { KabKode, Nullable, OneOf, PurposeSchema, Text, Uuid } from './parts.ts'
import { route } from './route.ts'

const FamilyParams = Type.Object({ kab: KabKode, id: Uuid })

export const FamilyReport = Type.Object({
  desa: Text,
  dihapus: Nullable(Text),
  /** Every writing of who it is, oldest first; empty once it was erased. */
  penulisan: Type.Array(FamilyPersonSchema),
  daftar: Type.Array(Type.Object({ sumber: Text, periode: Text, baris: Type.Integer() })),
  /** Every writing of its persons, oldest first. */
  anggota: Type.Array(PersonWritingSchema),
  /** Who of it stands in the services of the first 1,000 days, found by its card. */
  hpk: Type.Array(HpkHeld),
  /** Newest first. `tujuan` as in core/accounts/purposes.ts; null where the act asks for none. */
  dilihat: Type.Array(
    Type.Object({ id: Uuid, pada: Text, nama: Nullable(Text), peran: Nullable(Text), tindakan: Text, tujuan: Nullable(Text) }),
  ),
})
export type FamilyReport = Static<typeof FamilyReport>

/** A POST, since looking leaves a trace. */
export const reportFamily = route({
  method: 'POST',
  path: '/api/districts/:kab/keluarga/:id/laporan-data',
  act: 'privacy.report-family',
  summary: {
    id: 'Laporan data sebuah keluarga: apa yang disimpan, siapa yang melihat',
    en: 'Report on a family’s data: what is held, who looked',
  },
  params: FamilyParams,
  body: Type.Object({ tujuan: PurposeSchema }),
  answer: FamilyReport,
  errors: ['tidak-ditemukan', 'permintaan-tidak-sah', 'terlalu-sering'],
  limit: 'unduh-nama',
})

export const eraseFamily = route({
  method: 'POST',
  path: '/api/districts/:kab/keluarga/:id/hapus-identitas',
  act: 'privacy.erase-family',
  summary: { id: 'Hapus identitas sebuah keluarga; hitungannya tetap', en: 'Erase the identity of a family; its counts stay' },
  params: FamilyParams,
  body: Type.Object({ alasan: OneOf(ERASURE_GROUND_NAMES) }),
  /** Original files that were destroyed with it. */
  answer: Type.Object({ berkas: Type.Integer() }),
  errors: ['tidak-ditemukan', 'keadaan-berubah', 'permintaan-tidak-sah'],
})
