/**
 * What the pages of verval ask beside the round itself: files of the agreed data, families over time, cut-offs of 4T, letters and reminders.
 */
import Type from 'typebox'
import { DesaKode, Done, KabParams, Nullable, OneOf, PurposeSchema, Text, Uuid } from './parts.ts'
import { route } from './route.ts'
import { CutOffsSchema, RoundParams } from './verval.ts'

const Count = Type.Integer()
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

export const downloadAgreedCounts = route({
  method: 'GET',
  path: '/api/districts/:kab/data-tetap/:id/jumlah.xlsx',
  act: 'verval.read',
  summary: { id: 'Satu versi Data Tetap per desa, tanpa nama (XLSX)', en: 'One version by village, without names (XLSX)' },
  params: RoundParams,
  answer: { file: true, mediaType: XLSX },
  errors: ['tidak-ditemukan'],
})

export const downloadAgreedNames = route({
  method: 'POST',
  path: '/api/districts/:kab/data-tetap/:id/keluarga.xlsx',
  act: 'verval.export-names',
  summary: {
    id: 'Keluarga di Data Tetap dengan nama, di wilayah sendiri (XLSX)',
    en: 'Families of the agreed data with names, of one’s own areas (XLSX)',
  },
  params: RoundParams,
  body: Type.Object({ tujuan: PurposeSchema, bahasa: Type.Optional(OneOf(['id', 'en'] as const)) }),
  answer: { file: true, mediaType: XLSX },
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan'],
})

/** For whoever looks at families and sees no board. */
export const readOwnRound = route({
  method: 'GET',
  path: '/api/districts/:kab/verval-berjalan',
  act: 'verval.families',
  summary: { id: 'Putaran verval yang sedang berjalan', en: 'The round of verval that is running' },
  params: KabParams,
  answer: Type.Object({ putaran: Nullable(Type.Object({ id: Uuid, tenggat: Text })) }),
  errors: ['tidak-ditemukan'],
})

/** A list or a version beside the one before it; `baru` and the others are null for the first. */
export const readFamilyStatus = route({
  method: 'GET',
  path: '/api/districts/:kab/status-krs',
  act: 'verval.read',
  summary: {
    id: 'Keluarga berisiko baru, tetap dan keluar, dari daftar ke daftar',
    en: 'Families at risk: new, still, out, from list to list',
  },
  params: KabParams,
  answer: Type.Array(
    Type.Object({
      jenis: OneOf(['daftar', 'tetap'] as const),
      id: Uuid,
      sumber: Text,
      periode: Text,
      versi: Nullable(Count),
      pada: Text,
      keluarga: Count,
      baru: Nullable(Count),
      tetap: Nullable(Count),
      keluar: Nullable(Count),
    }),
  ),
  errors: ['tidak-ditemukan'],
})

export const readCutOffs = route({
  method: 'GET',
  path: '/api/districts/:kab/batas-4t',
  act: 'verval.read',
  summary: { id: 'Batas 4T yang dipakai kabupaten', en: 'Cut-offs of 4T that the district goes by' },
  params: KabParams,
  answer: Type.Object({ batas: CutOffsSchema, bawaan: Type.Boolean() }),
  errors: ['tidak-ditemukan'],
})

export const setCutOffs = route({
  method: 'PUT',
  path: '/api/districts/:kab/batas-4t',
  act: 'verval.begin',
  summary: { id: 'Ubah batas 4T untuk putaran berikutnya', en: 'Change the cut-offs of 4T for the rounds to come' },
  params: KabParams,
  body: CutOffsSchema,
  answer: Done,
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan', 'nilai-tidak-sah'],
})

export const downloadLetter = route({
  method: 'GET',
  path: '/api/districts/:kab/verval/:id/surat.docx',
  act: 'verval.read',
  summary: {
    id: 'Surat kepada kecamatan atau desa yang belum selesai (DOCX)',
    en: 'Letter to a kecamatan or village that is not done (DOCX)',
  },
  params: RoundParams,
  query: Type.Object({ wilayah: Type.String({ pattern: '^\\d{2}\\.\\d{2}\\.\\d{2}(\\.\\d{4})?$' }) }),
  answer: { file: true, mediaType: DOCX },
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan'],
})

/** One that was reminded today already is not reminded again, whoever asks. */
export const remindVillages = route({
  method: 'POST',
  path: '/api/districts/:kab/verval/:id/ingatkan',
  act: 'verval.remind',
  summary: {
    id: 'Ingatkan desa dan kecamatan yang ditunggu, paling banyak sekali sehari',
    en: 'Remind villages and kecamatan that are waited for, once a day at most',
  },
  params: RoundParams,
  body: Type.Object({ desa: Type.Array(DesaKode, { minItems: 1, maxItems: 400 }) }),
  answer: Type.Object({ diingatkan: Count, sudah: Count }),
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan', 'keadaan-berubah', 'nilai-tidak-sah'],
})
