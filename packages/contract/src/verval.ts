/**
 * Verification of a list of families down to the village (verval): rounds, what villages find, signatures, and what was agreed (Data Tetap).
 */
import { MARKS } from '@konvergen/core/sasaran/family-marks.ts'
import { LEAVING } from '@konvergen/core/verval/difference.ts'
import { CHECK_FAULTS, FINDINGS } from '@konvergen/core/verval/finding.ts'
import { OUTCOMES } from '@konvergen/core/verval/outcome.ts'
import { VILLAGE_STATES } from '@konvergen/core/verval/village-step.ts'
import Type, { type Static } from 'typebox'
import { FamilyNames, FamilyPersonSchema, MarksText } from './families.ts'
import { DesaKode, Done, KabKode, KabParams, Nullable, OneOf, Text, Uuid } from './parts.ts'
import { route } from './route.ts'

const Count = Type.Integer()
const Reason = Type.String({ minLength: 1, maxLength: 600 })
export const RoundParams = Type.Object({ kab: KabKode, id: Uuid })
const VillageParams = Type.Object({ kab: KabKode, id: Uuid, desa: DesaKode })

/** Cut-offs of 4T; see core/verval/cut-offs.ts. */
export const CutOffsSchema = Type.Object({ youngBelow: Count, oldAbove: Count, manyFrom: Count, closeBelowMonths: Count })

export const RoundSchema = Type.Object({
  id: Uuid,
  daftar: Uuid,
  sumber: Text,
  periode: Text,
  tenggat: Text,
  keadaan: OneOf(['berjalan', 'ditutup'] as const),
  alasanDibuka: Nullable(Text),
  mulai: Text,
  batas: Nullable(CutOffsSchema),
})
export type RoundSchema = Static<typeof RoundSchema>

export const listRounds = route({
  method: 'GET',
  path: '/api/districts/:kab/verval',
  act: 'verval.read',
  summary: { id: 'Putaran verval, yang terbaru dahulu', en: 'Rounds of verval, the latest first' },
  params: KabParams,
  answer: Type.Array(RoundSchema),
  errors: ['tidak-ditemukan'],
})

export const beginRound = route({
  method: 'POST',
  path: '/api/districts/:kab/verval',
  act: 'verval.begin',
  summary: { id: 'Mulai verval dari sebuah daftar keluarga', en: 'Begin a round from a list of families' },
  params: KabParams,
  body: Type.Object({ daftar: Uuid, tenggat: Type.String({ format: 'date' }) }),
  answer: Type.Object({ id: Uuid, keluarga: Count, desa: Count }),
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan', 'keadaan-berubah'],
})

/** Listed + added + moved in − moved out = agreed + not at risk + out + waiting. */
export const ReckoningSchema = Type.Object({
  listed: Count,
  added: Count,
  movedIn: Count,
  movedOut: Count,
  agreed: Count,
  notAtRisk: Count,
  out: Type.Object({ pindah: Count, meninggal: Count, ganda: Count, 'tidak-ditemukan': Count }),
  waiting: Count,
})

const StepSchema = Type.Object({ langkah: Text, alasan: Nullable(Text), oleh: Text, peran: Nullable(Text), pada: Text })

export const ProgressAnswer = Type.Object({
  putaran: RoundSchema,
  jumlah: ReckoningSchema,
  kecamatan: Type.Array(Type.Object({ kode: Text, nama: Text, jumlah: ReckoningSchema, desa: Count, selesai: Count })),
  desa: Type.Array(
    Type.Object({
      kode: DesaKode,
      nama: Text,
      keadaan: OneOf(VILLAGE_STATES),
      jumlah: ReckoningSchema,
      terakhir: Nullable(StepSchema),
      diingatkan: Nullable(Text),
    }),
  ),
})
export type ProgressAnswer = Static<typeof ProgressAnswer>

export const readProgress = route({
  method: 'GET',
  path: '/api/districts/:kab/verval/:id',
  act: 'verval.read',
  summary: { id: 'Kemajuan per kecamatan dan desa', en: 'Progress by kecamatan and village' },
  params: RoundParams,
  answer: ProgressAnswer,
  errors: ['tidak-ditemukan'],
})

export const CheckSchema = Type.Object({
  id: Uuid,
  temuan: OneOf(FINDINGS),
  tanda: Nullable(MarksText),
  pindahKe: Nullable(DesaKode),
  samaDengan: Nullable(Uuid),
  oleh: Text,
  pada: Text,
})
export type CheckSchema = Static<typeof CheckSchema>

export const FamiliesAnswer = Type.Object({
  total: Count,
  perHalaman: Count,
  keadaan: OneOf(VILLAGE_STATES),
  /** All that a phone needs in one answer, so that little signal is enough. */
  nama: Text,
  ronde: RoundSchema,
  semuaDesa: Type.Array(Type.Object({ kode: DesaKode, nama: Text, kecamatan: Text })),
  keluarga: Type.Array(
    Type.Object({
      id: Uuid,
      ...FamilyNames.properties,
      tanda: MarksText,
      tandaDaftar: MarksText,
      nomor: Nullable(Type.Integer({ description: 'Row of the printed sheet; null = moved in from another village.' })),
      hasil: OneOf(OUTCOMES),
      ditambahkan: Type.Boolean(),
      pindahMasuk: Type.Boolean(),
      terakhir: Nullable(CheckSchema),
    }),
  ),
})
export type FamiliesAnswer = Static<typeof FamiliesAnswer>

/** A POST, since looking leaves a trace. `sesudah`: the last family that one has; families come and go meanwhile, so that places would skip some. */
export const listVillageFamilies = route({
  method: 'POST',
  path: '/api/districts/:kab/verval/:id/desa/:desa/keluarga',
  act: 'verval.families',
  summary: { id: 'Keluarga satu desa dengan hasil verval', en: 'Families of one village with what was found' },
  params: VillageParams,
  body: Type.Object({ sesudah: Type.Optional(Uuid) }),
  answer: FamiliesAnswer,
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan'],
})

const SentCheck = Type.Object({
  id: Uuid,
  keluarga: Uuid,
  temuan: OneOf(FINDINGS),
  tanda: Type.Optional(Nullable(MarksText)),
  pindahKe: Type.Optional(Nullable(DesaKode)),
  samaDengan: Type.Optional(Nullable(Uuid)),
  dasar: Nullable(Uuid),
})
export type SentCheck = Static<typeof SentCheck>

export const REFUSALS = [...CHECK_FAULTS, 'keluarga-asing', 'sudah-ditandatangani', 'ganda-dari-ganda', 'id-terpakai'] as const
export type Refusal = (typeof REFUSALS)[number]

export const CheckedAnswer = Type.Object({
  tersimpan: Count,
  tetap: Count,
  ditolak: Type.Array(Type.Object({ id: Uuid, keluarga: Uuid, sebab: OneOf(REFUSALS) })),
  bentrok: Type.Array(Type.Object({ id: Uuid, keluarga: Uuid, tercatat: Nullable(CheckSchema) })),
})
export type CheckedAnswer = Static<typeof CheckedAnswer>

/** One alone that somebody else came before is `keadaan-berubah`, with both; of many it comes back under `bentrok`. */
export const enterChecks = route({
  method: 'POST',
  path: '/api/districts/:kab/verval/:id/periksa',
  act: 'verval.check',
  summary: {
    id: 'Simpan hasil verval: yang sah disimpan, yang lain dikembalikan dengan sebabnya',
    en: 'Keep findings: those that can be are kept, the others come back with the reason',
  },
  params: RoundParams,
  body: Type.Object({ periksa: Type.Array(SentCheck, { minItems: 1, maxItems: 2000 }) }),
  answer: CheckedAnswer,
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan', 'keadaan-berubah'],
})

export const addFamily = route({
  method: 'POST',
  path: '/api/districts/:kab/verval/:id/desa/:desa/tambah',
  act: 'verval.add',
  summary: { id: 'Tambahkan keluarga yang tidak ada di daftar', en: 'Add a family that the list lacked' },
  params: VillageParams,
  body: Type.Object({ id: Uuid, periksa: Uuid, orang: FamilyPersonSchema, tanda: MarksText }),
  answer: Type.Object({ id: Uuid }),
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan', 'keadaan-berubah', 'nilai-tidak-sah'],
})

export const signVillage = route({
  method: 'POST',
  path: '/api/districts/:kab/verval/:id/desa/:desa/tandatangan',
  act: 'verval.sign',
  summary: { id: 'Desa menandatangani hasilnya', en: 'The village signs what it found' },
  params: VillageParams,
  answer: Done,
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan', 'keadaan-berubah', 'nilai-tidak-sah'],
})

export const verifyVillage = route({
  method: 'POST',
  path: '/api/districts/:kab/verval/:id/desa/:desa/verifikasi',
  act: 'verval.verify',
  summary: { id: 'Camat memverifikasi, mengembalikan, atau membuka lagi', en: 'The camat verifies, gives back, or opens again' },
  params: VillageParams,
  body: Type.Object({ langkah: OneOf(['verifikasi', 'kembalikan', 'buka'] as const), alasan: Type.Optional(Reason) }),
  answer: Done,
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan', 'tidak-boleh', 'keadaan-berubah', 'nilai-tidak-sah'],
})

/** `belumSelesai`: how many villages whoever freezes saw as not verified: should one have signed or been opened since, nothing is frozen. */
export const freezeRound = route({
  method: 'POST',
  path: '/api/districts/:kab/verval/:id/tetapkan',
  act: 'verval.freeze',
  summary: { id: 'Tetapkan Data Tetap', en: 'Freeze the agreed data' },
  params: RoundParams,
  body: Type.Object({ belumSelesai: Count, alasan: Type.Optional(Reason) }),
  answer: Type.Object({ id: Uuid, versi: Count, sidik: Text, keluarga: Count }),
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan', 'tidak-boleh', 'keadaan-berubah', 'nilai-tidak-sah'],
})

export const reopenRound = route({
  method: 'POST',
  path: '/api/districts/:kab/verval/:id/buka',
  act: 'verval.freeze',
  summary: { id: 'Buka lagi putaran yang sudah ditetapkan, dengan alasan', en: 'Open a frozen round again, with a reason' },
  params: RoundParams,
  body: Type.Object({ alasan: Reason }),
  answer: Done,
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan', 'keadaan-berubah'],
})

export const AgreedHead = Type.Object({
  id: Uuid,
  versi: Count,
  putaran: Uuid,
  sumber: Text,
  periode: Text,
  sidik: Type.String({ description: 'SHA-256 of the list: equal lists have equal ones' }),
  keluarga: Count,
  belumSelesai: Type.Array(DesaKode),
  alasan: Nullable(Text),
  oleh: Text,
  peran: Nullable(Text),
  pada: Text,
})
export type AgreedHead = Static<typeof AgreedHead>

export const listAgreed = route({
  method: 'GET',
  path: '/api/districts/:kab/data-tetap',
  act: 'verval.read',
  summary: { id: 'Versi Data Tetap, yang terbaru dahulu', en: 'Versions of the agreed data, the latest first' },
  params: KabParams,
  answer: Type.Array(AgreedHead),
  errors: ['tidak-ditemukan'],
})

/** Of those who are in the list, how many bear each mark, and of how many it is not known. */
const MarkCounts = Type.Unsafe<Record<(typeof MARKS)[number], { ya: number; tidakDiketahui: number }>>(
  Type.Object(Object.fromEntries(MARKS.map((name) => [name, Type.Object({ ya: Count, tidakDiketahui: Count })]))),
)

export const ChangeSchema = Type.Object({
  masuk: Count,
  tetap: Count,
  pindah: Count,
  keluar: Type.Unsafe<Record<(typeof LEAVING)[number], number>>(Type.Object(Object.fromEntries(LEAVING.map((why) => [why, Count])))),
})
export type ChangeSchema = Static<typeof ChangeSchema>

const MarkChanges = Type.Unsafe<Record<(typeof MARKS)[number], { gained: number; lost: number }>>(
  Type.Object(Object.fromEntries(MARKS.map((name) => [name, Type.Object({ gained: Count, lost: Count })]))),
)
const DifferenceSchema = Type.Object({ jumlah: ChangeSchema, tanda: MarkChanges })

export const AgreedAnswer = Type.Object({
  ...AgreedHead.properties,
  jumlah: ReckoningSchema,
  tanda: MarkCounts,
  terhadapSumber: DifferenceSchema,
  terhadapVersiLalu: Nullable(Type.Object({ versi: Count, ...DifferenceSchema.properties })),
  desa: Type.Array(
    Type.Object({
      kode: DesaKode,
      nama: Text,
      keluarga: Count,
      tanpaVerval: Count,
      jumlah: ReckoningSchema,
      terhadapSumber: ChangeSchema,
      terhadapVersiLalu: Nullable(ChangeSchema),
    }),
  ),
})
export type AgreedAnswer = Static<typeof AgreedAnswer>

export const readAgreed = route({
  method: 'GET',
  path: '/api/districts/:kab/data-tetap/:id',
  act: 'verval.read',
  summary: { id: 'Satu versi Data Tetap: jumlah dan bedanya, per desa', en: 'One version: counts and what changed, by village' },
  params: RoundParams,
  answer: AgreedAnswer,
  errors: ['tidak-ditemukan'],
})
