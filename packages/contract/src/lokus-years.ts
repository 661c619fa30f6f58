/**
 * Lokus as they were decided: ways of choosing that are kept, decisions for a year with their villages, the decree written of them, and what became of each
 * village. Who decided is said by name.
 */
import { DECISION_KINDS, LOKUS_STATUSES } from '@konvergen/core/lokus/lokus-years.ts'
import Type, { type Static } from 'typebox'
import { MethodSchema } from './lokus-parts.ts'
import { DesaKode, Done, KabKode, KabParams, Nullable, Num, OneOf, Text, Uuid } from './parts.ts'
import { route } from './route.ts'
import { MeasurementOrigin } from './situation.ts'
import { TextsSchema } from './tpps.ts'

const DateText = Type.String({ format: 'date' })
const IdParams = Type.Object({ kab: KabKode, id: Uuid })
const Reason = Type.String({ minLength: 3, maxLength: 600 })
const Year = Type.Integer({ minimum: 2015, maximum: 2100 })

export const SavedMethod = Type.Object({
  id: Uuid,
  nama: Text,
  versi: Type.Integer(),
  parameter: MethodSchema,
  oleh: Text,
  pada: Text,
})
export type SavedMethod = Static<typeof SavedMethod>

export const listLokusMethods = route({
  method: 'GET',
  path: '/api/districts/:kab/lokus/cara',
  act: 'lokus.read',
  summary: { id: 'Cara mengusulkan lokus yang disimpan', en: 'Ways of proposing lokus that are kept' },
  params: KabParams,
  answer: Type.Array(SavedMethod),
  errors: ['tidak-ditemukan'],
})

export const saveLokusMethod = route({
  method: 'POST',
  path: '/api/districts/:kab/lokus/cara',
  act: 'lokus.decide',
  summary: {
    id: 'Simpan cara mengusulkan; nama yang sama menjadi versi baru',
    en: 'Keep a way of proposing; the same name becomes a new version',
  },
  params: KabParams,
  body: Type.Object({ nama: Type.String({ minLength: 3, maxLength: 80 }), parameter: MethodSchema }),
  answer: Type.Object({ id: Uuid, versi: Type.Integer() }),
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan', 'nilai-tidak-sah'],
})

const VillageOfDecision = Type.Object({
  kode: DesaKode,
  nama: Text,
  kecamatan: Text,
  urutan: Nullable(Type.Integer()),
  alasan: Nullable(Text),
  /** As they were when it was decided; null = not known then, or to whoever sees no figures. */
  prevalensi: Nullable(Num),
  kasus: Nullable(Num),
})

export const DecisionSchema = Type.Object({
  id: Uuid,
  jenis: OneOf(DECISION_KINDS),
  tahun: Year,
  dasar: Text,
  tanggal: Text,
  /** Name and version; null = by hand. */
  cara: Nullable(Type.Object({ nama: Text, versi: Type.Integer(), parameter: MethodSchema })),
  recap: Nullable(Text),
  krs: Nullable(Text),
  desa: Type.Array(VillageOfDecision),
  oleh: Text,
  pada: Text,
  sk: Nullable(Type.Object({ nomor: Text, tanggal: Text })),
  dicabut: Nullable(Type.Object({ alasan: Text, oleh: Text, pada: Text })),
})
export type DecisionSchema = Static<typeof DecisionSchema>

export const YearSchema = Type.Object({
  tahun: Type.Integer(),
  lokus: Type.Integer(),
  /** By village: what it is, and the decision by which it is; null = it goes on from the year before. */
  desa: Type.Array(Type.Object({ kode: DesaKode, nama: Text, kecamatan: Text, status: OneOf(LOKUS_STATUSES), keputusan: Nullable(Uuid) })),
  /** Lokus of the year before that nobody said anything of. */
  menunggu: Type.Array(Type.Object({ kode: DesaKode, nama: Text })),
})
export type YearSchema = Static<typeof YearSchema>

export const LokusYearsAnswer = Type.Object({
  /** The newest first. */
  tahun: Type.Array(YearSchema),
  keputusan: Type.Array(DecisionSchema),
})
export type LokusYearsAnswer = Static<typeof LokusYearsAnswer>

export const readLokusYears = route({
  method: 'GET',
  path: '/api/districts/:kab/lokus/tahun',
  act: 'lokus.years',
  summary: { id: 'Lokus per tahun dan keputusannya', en: 'Lokus by year and the decisions' },
  params: KabParams,
  answer: LokusYearsAnswer,
  errors: ['tidak-ditemukan'],
})

export const decideLokus = route({
  method: 'POST',
  path: '/api/districts/:kab/lokus/keputusan',
  act: 'lokus.decide',
  summary: { id: 'Catat penetapan, perluasan atau kelulusan lokus', en: 'Record lokus appointed, added or let go' },
  params: KabParams,
  body: Type.Object({
    jenis: OneOf(DECISION_KINDS),
    tahun: Year,
    dasar: Reason,
    tanggal: DateText,
    /** A kept way of choosing; without it every village carries its reason. */
    cara: Type.Optional(Uuid),
    sumber: Type.Optional(MeasurementOrigin),
    recap: Type.Optional(Text),
    krs: Type.Optional(Text),
    desa: Type.Array(Type.Object({ kode: DesaKode, alasan: Type.Optional(Reason) }), { minItems: 1, maxItems: 1000 }),
  }),
  answer: Type.Object({ id: Uuid }),
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan', 'nilai-tidak-sah'],
})

export const withdrawLokus = route({
  method: 'POST',
  path: '/api/districts/:kab/lokus/keputusan/:id/cabut',
  act: 'lokus.decide',
  summary: { id: 'Cabut keputusan lokus; ia tetap tersimpan', en: 'Withdraw a decision on lokus; it stays' },
  params: IdParams,
  body: Type.Object({ alasan: Reason }),
  answer: Done,
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan', 'keadaan-berubah'],
})

export const LetterAnswer = Type.Object({ naskah: TextsSchema, nomor: Nullable(Text), tanggal: Nullable(Text) })
export type LetterAnswer = Static<typeof LetterAnswer>

export const readLokusLetter = route({
  method: 'GET',
  path: '/api/districts/:kab/lokus/keputusan/:id/sk',
  act: 'lokus.read',
  summary: { id: 'Naskah SK lokus', en: 'Text of the decree on lokus' },
  params: IdParams,
  answer: LetterAnswer,
  errors: ['tidak-ditemukan'],
})

export const writeLokusLetter = route({
  method: 'POST',
  path: '/api/districts/:kab/lokus/keputusan/:id/sk',
  act: 'lokus.decide',
  summary: {
    id: 'Simpan naskah SK lokus, atau nomornya setelah ditandatangani',
    en: 'Keep the text of the decree, or its number once it is signed',
  },
  params: IdParams,
  body: Type.Object({
    naskah: TextsSchema,
    nomor: Type.Optional(Type.String({ minLength: 1, maxLength: 80 })),
    tanggal: Type.Optional(DateText),
  }),
  answer: Done,
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan', 'nilai-tidak-sah', 'keadaan-berubah'],
})

export const downloadLokusDocx = route({
  method: 'GET',
  path: '/api/districts/:kab/lokus/keputusan/:id/sk.docx',
  act: 'lokus.read',
  summary: { id: 'SK lokus dengan lampiran sebagai DOCX', en: 'Decree on lokus with its annex as DOCX' },
  params: IdParams,
  answer: { file: true, mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
  errors: ['tidak-ditemukan'],
})

export const downloadLokusPdf = route({
  method: 'GET',
  path: '/api/districts/:kab/lokus/keputusan/:id/sk.pdf',
  act: 'lokus.read',
  summary: { id: 'SK lokus dengan lampiran sebagai PDF', en: 'Decree on lokus with its annex as PDF' },
  params: IdParams,
  answer: { file: true, mediaType: 'application/pdf' },
  errors: ['tidak-ditemukan'],
})

export const PanelCheck = Type.Object({
  tahun: Type.Integer(),
  lokus: Type.Integer(),
  tinggi: Type.Integer(),
  takDiukur: Type.Integer(),
  persen: Nullable(Num),
  nilai: Nullable(OneOf(['A', 'B', 'C', 'D'])),
  batas: Nullable(Type.Object({ prevalensi: Num, kasus: Num })),
  rendah: Type.Array(Type.Object({ kode: DesaKode, nama: Text })),
  recap: Nullable(Text),
})
export type PanelCheck = Static<typeof PanelCheck>

export const checkLokusPriority = route({
  method: 'GET',
  path: '/api/districts/:kab/lokus/panel',
  act: 'lokus.read',
  summary: {
    id: 'Butir 1.1 penilaian panel: lokus dengan kasus atau prevalensi tinggi',
    en: 'Item 1.1 of the panel: lokus with many cases or a high prevalence',
  },
  params: KabParams,
  query: Type.Object({ tahun: Year, recap: Type.Optional(Text), sumber: Type.Optional(MeasurementOrigin) }),
  answer: PanelCheck,
  errors: ['tidak-ditemukan', 'nilai-tidak-sah'],
})
