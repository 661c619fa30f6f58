/**
 * The papers of the analysis: one route, by document and form. Which forms a document has stands here, so that the page lists what the server writes.
 */
import { AUDIENCES } from '@konvergen/core/lokus/analysis-report.ts'
import Type, { type Static } from 'typebox'
import { KabKode, KabParams, OneOf } from './parts.ts'
import { route } from './route.ts'
import { MeasurementOrigin } from './situation.ts'

export const FORMS = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  geojson: 'application/geo+json',
} as const
export type Form = keyof typeof FORMS
const FORM_NAMES = Object.keys(FORMS) as readonly Form[]

export const DOCUMENTS = ['laporan', 'profil-desa', 'profil-kecamatan', 'paparan', 'data', 'peta', 'data-sasaran'] as const
export type DocumentName = (typeof DOCUMENTS)[number]

/** Which forms each is written in; a test asks the server for all of them. */
export const DOCUMENT_FORMS = {
  laporan: ['pdf', 'docx'],
  'profil-desa': ['pdf', 'docx'],
  'profil-kecamatan': ['pdf', 'docx'],
  paparan: ['pptx'],
  data: ['xlsx'],
  peta: ['geojson'],
  'data-sasaran': ['xlsx'],
} as const satisfies Readonly<Record<DocumentName, readonly Form[]>>

/** Counts of every village as they came in: for offices alone, since without its small numbers it is no such form. */
export const INTERNAL_DOCUMENTS: readonly DocumentName[] = ['data-sasaran']

export const DocumentQuery = Type.Object({
  /** `publik`: small cells are withheld. */
  sifat: Type.Optional(OneOf(AUDIENCES)),
  bahasa: Type.Optional(OneOf(['id', 'en'] as const)),
  /** Of a profile: one village or one kecamatan; without it all of them in one document. */
  wilayah: Type.Optional(
    Type.String({ pattern: '^\\d{2}\\.\\d{2}\\.\\d{2}(\\.\\d{4})?$', description: 'Code of a kecamatan or a village' }),
  ),
  /** Of lokus and of the district's own words; else this year. */
  tahun: Type.Optional(Type.Integer({ minimum: 2000, maximum: 2100 })),
  sumber: Type.Optional(MeasurementOrigin),
  recap: Type.Optional(Type.String()),
  krs: Type.Optional(Type.String()),
  k: Type.Optional(Type.Integer({ minimum: 1, maximum: 1000 })),
})
export type DocumentQuery = Static<typeof DocumentQuery>

export const downloadAnalysisDocument = route({
  method: 'GET',
  path: '/api/districts/:kab/dokumen-analisis/:dokumen/:bentuk',
  act: 'situation.export',
  summary: { id: 'Unduh dokumen analisis', en: 'Download a paper of the analysis' },
  params: Type.Object({ kab: KabKode, dokumen: OneOf(DOCUMENTS), bentuk: OneOf(FORM_NAMES) }),
  query: DocumentQuery,
  answer: { file: true, mediaType: 'application/octet-stream' },
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan', 'nilai-tidak-sah'],
})

const Line = Type.String({ minLength: 1, maxLength: 120 })

export const Letterhead = Type.Object({
  baris: Type.Array(Line, { minItems: 1, maxItems: 8 }),
  /** False: nobody wrote one; it is the district's name with its team. */
  ditulis: Type.Boolean(),
})
export type Letterhead = Static<typeof Letterhead>

export const readLetterhead = route({
  method: 'GET',
  path: '/api/districts/:kab/kop-surat',
  act: 'situation.read',
  summary: { id: 'Kop surat dokumen daerah', en: 'Letterhead of the district’s papers' },
  params: KabParams,
  answer: Letterhead,
  errors: ['tidak-ditemukan'],
})

export const writeLetterhead = route({
  method: 'PUT',
  path: '/api/districts/:kab/kop-surat',
  act: 'situation.letterhead',
  summary: { id: 'Tulis kop surat dokumen daerah', en: 'Write the letterhead of the district’s papers' },
  params: KabParams,
  body: Type.Object({ baris: Type.Array(Line, { minItems: 1, maxItems: 8 }) }),
  answer: Letterhead,
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan', 'memuat-nik'],
})
