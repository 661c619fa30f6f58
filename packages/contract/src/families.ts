/**
 * The register of families: of one's own areas, with names, for whoever works with families; numbers of persons only with a purpose.
 */
import { MARKS } from '@konvergen/core/sasaran/family-marks.ts'
import Type, { type Static } from 'typebox'
import { PersonOfFamilySchema } from './family-people.ts'
import { DesaKode, KabKode, KabParams, Nullable, OneOf, PurposeSchema, Text, Uuid } from './parts.ts'
import { route } from './route.ts'

export const MarksText = Type.String({
  pattern: '^[-01]{11}$',
  description: 'Marks in the order of core/sasaran/family-marks.ts: 1 yes, 0 no, - not known',
})

/** With the last four digits of each number. */
export const FamilyNames = Type.Object({
  kepala: Nullable(Text),
  istri: Nullable(Text),
  alamat: Nullable(Text),
  rt: Nullable(Text),
  rw: Nullable(Text),
  kkAkhir: Nullable(Text),
  nikAkhir: Nullable(Text),
})
export type FamilyNames = Static<typeof FamilyNames>

export const FamilyListSchema = Type.Object({
  id: Uuid,
  sumber: Text,
  periode: Text,
  keadaan: OneOf(['applied', 'undone'] as const),
  terkunci: Type.Boolean({ description: 'A round of verval stands on it.' }),
  keluarga: Type.Integer(),
  baru: Type.Integer(),
  meragukan: Type.Integer({ description: 'Taken as new families though a family of that name lives there.' }),
  ganda: Type.Integer({ description: 'Rows of a family that stands in the list more than once.' }),
  oleh: Text,
  pada: Text,
})
export type FamilyListSchema = Static<typeof FamilyListSchema>

export const listFamilyLists = route({
  method: 'GET',
  path: '/api/districts/:kab/keluarga/daftar',
  act: 'sasaran.read',
  summary: { id: 'Daftar keluarga yang pernah diterapkan', en: 'Lists of families that were applied' },
  params: KabParams,
  answer: Type.Array(FamilyListSchema),
  errors: ['tidak-ditemukan'],
})

const RecordSchema = Type.Object({
  daftar: Uuid,
  sumber: Text,
  periode: Text,
  desa: DesaKode,
  tanda: MarksText,
  kesejahteraan: Nullable(Text),
  pendampingan: Nullable(Text),
  baris: Type.Integer(),
})

const WelfareSchema = Type.Object({
  periode: Text,
  desil: Nullable(Type.Integer()),
  pkh: Nullable(Type.Boolean()),
  bpnt: Nullable(Type.Boolean()),
  pbiJk: Nullable(Type.Boolean()),
})

const FamilyParams = Type.Object({ kab: KabKode, id: Uuid })

/** A POST, since looking leaves a trace. */
export const listFamilies = route({
  method: 'POST',
  path: '/api/districts/:kab/keluarga',
  act: 'sasaran.read',
  summary: { id: 'Keluarga di wilayah sendiri, dengan nama', en: 'Families of one’s own areas, with names' },
  params: KabParams,
  body: Type.Object({
    desa: Type.Optional(DesaKode),
    /** Only those that bear this mark, by the latest list. */
    tanda: Type.Optional(OneOf(MARKS)),
    halaman: Type.Optional(Type.Integer({ minimum: 1 })),
  }),
  answer: Type.Object({
    total: Type.Integer(),
    perHalaman: Type.Integer(),
    keluarga: Type.Array(Type.Object({ id: Uuid, desa: DesaKode, tanda: Nullable(MarksText), ...FamilyNames.properties })),
  }),
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan'],
})

/** What is looked for is in the body: a number of a person stands in no address. */
export const searchFamilies = route({
  method: 'POST',
  path: '/api/districts/:kab/keluarga/cari',
  act: 'sasaran.search',
  summary: { id: 'Cari keluarga menurut KK, NIK, atau nama di satu desa', en: 'Find families by card, NIK, or name in one village' },
  params: KabParams,
  body: Type.Object({ cari: Type.String({ minLength: 3, maxLength: 100 }), desa: Type.Optional(DesaKode) }),
  answer: Type.Object({
    keluarga: Type.Array(Type.Object({ id: Uuid, desa: DesaKode, ...FamilyNames.properties })),
    lebih: Type.Boolean(),
  }),
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan'],
})

/** A POST, since looking leaves a trace. */
export const readFamily = route({
  method: 'POST',
  path: '/api/districts/:kab/keluarga/:id',
  act: 'sasaran.read',
  summary: { id: 'Satu keluarga dengan riwayat daftarnya', en: 'One family with the lists that it stood in' },
  params: FamilyParams,
  answer: Type.Object({
    id: Uuid,
    desa: DesaKode,
    ...FamilyNames.properties,
    dihapus: Nullable(Type.Object({ pada: Text, alasan: Text })),
    riwayat: Type.Array(RecordSchema),
    /** By the latest DTSEN list that counts and has the family; null = none has. */
    desil: Nullable(WelfareSchema),
    /** Persons by lists by name that count. */
    anggota: Type.Array(PersonOfFamilySchema),
  }),
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan'],
})

export const FamilyPersonSchema = Type.Object({
  noKk: Nullable(Text),
  kki: Nullable(Text),
  nikKepala: Nullable(Text),
  namaKepala: Nullable(Text),
  nikIstri: Nullable(Text),
  namaIstri: Nullable(Text),
  alamat: Nullable(Text),
  rt: Nullable(Text),
  rw: Nullable(Text),
})

export const revealFamily = route({
  method: 'POST',
  path: '/api/districts/:kab/keluarga/:id/buka',
  act: 'sasaran.reveal',
  summary: { id: 'Buka NIK dan KK sebuah keluarga, dengan tujuan', en: 'Show NIK and KK of a family, for a purpose' },
  params: FamilyParams,
  body: Type.Object({ tujuan: PurposeSchema }),
  answer: FamilyPersonSchema,
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan', 'terlalu-sering'],
  limit: 'buka-nama',
})
