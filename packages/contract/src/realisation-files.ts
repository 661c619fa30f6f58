/**
 * What goes out of realisation and comes back in: the sheet of a quarter, the pack of an office, the report of a half-year.
 */
import { REPORT_REMARK_CODES } from '@konvergen/core/realisation/report-remarks.ts'
import { REPORT_COLUMNS } from '@konvergen/core/realisation/sheet-columns.ts'
import Type, { type Static } from 'typebox'
import { KabParams, Nullable, OneOf, Params, Text, Uuid } from './parts.ts'
import { OfficeOfPlan, OfficeWord, PlanYear } from './plan.ts'
import { QuarterNumber, ReportBody } from './realisation.ts'
import { route } from './route.ts'

const OfficeQuery = { tahun: PlanYear, triwulan: QuarterNumber, lembaga: OfficeWord }
const Language = Type.Optional(OneOf(['id', 'en'] as const))
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const PPTX = 'application/vnd.openxmlformats-officedocument.presentationml.presentation'
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

export const downloadRealisationSheet = route({
  method: 'GET',
  path: '/api/districts/:kab/realisasi/lembar.xlsx',
  act: 'realisation.read',
  summary: { id: 'Unduh lembar realisasi satu lembaga yang dapat diisi', en: 'Download the sheet of realisation of an office to fill in' },
  params: KabParams,
  query: Type.Object(OfficeQuery),
  answer: { file: true, mediaType: XLSX },
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan'],
})

export const ReportRow = Type.Object({
  /** As the spreadsheet counts. */
  row: Type.Integer(),
  id: Nullable(Uuid),
  title: Nullable(Text),
  revision: Type.Integer(),
  /** `tetap`: it says what stands already. */
  does: OneOf(['baru', 'ubah', 'tetap', 'ditolak'] as const),
  facts: Nullable(ReportBody),
  remarks: Type.Array(
    Type.Object({
      code: OneOf(REPORT_REMARK_CODES),
      params: Params,
      column: Nullable(OneOf(REPORT_COLUMNS)),
      cell: Nullable(Text),
      read: Nullable(Text),
    }),
  ),
})
export type ReportRow = Static<typeof ReportRow>

/** Nothing is kept: the person sees each row and what is wrong with it, then applies. */
export const ReportPreview = Type.Object({
  file: Text,
  year: Type.Integer(),
  quarter: QuarterNumber,
  office: OfficeOfPlan,
  officeName: Nullable(Text),
  /** False: the quarter was handed in and has to be opened again first. */
  isOpen: Type.Boolean(),
  rows: Type.Array(ReportRow),
  /** Activities that the file does not name; their reports stay. */
  unnamed: Type.Integer(),
})
export type ReportPreview = Static<typeof ReportPreview>

export const previewRealisationSheet = route({
  method: 'POST',
  path: '/api/districts/:kab/realisasi/lembar',
  act: 'realisation.write',
  summary: {
    id: 'Periksa lembar realisasi yang diisi; belum ada yang disimpan',
    en: 'Check a sheet that was filled in; nothing is kept yet',
  },
  params: KabParams,
  body: { file: true },
  answer: ReportPreview,
  isWatched: true,
  errors: ['berkas-tidak-terbaca', 'templat-lain', 'tidak-ditemukan', 'tidak-boleh'],
})

/** All of them or none. */
export const applyRealisationSheet = route({
  method: 'POST',
  path: '/api/districts/:kab/realisasi/lembar/terapkan',
  act: 'realisation.write',
  summary: { id: 'Simpan baris lembar realisasi yang sudah diperiksa', en: 'Keep the rows of a checked sheet' },
  params: KabParams,
  body: Type.Object({
    year: PlanYear,
    quarter: QuarterNumber,
    office: OfficeOfPlan,
    file: Type.String({ minLength: 1, maxLength: 200 }),
    rows: Type.Array(
      Type.Object({ row: Type.Integer({ minimum: 1 }), id: Uuid, revision: Type.Integer({ minimum: 0 }), facts: ReportBody }),
      { minItems: 1, maxItems: 5000 },
    ),
  }),
  answer: Type.Object({ rows: Type.Array(Type.Object({ id: Uuid, revision: Type.Integer() })) }),
  errors: ['permintaan-tidak-sah', 'memuat-nik', 'tidak-ditemukan', 'tidak-boleh', 'nilai-tidak-sah', 'keadaan-berubah'],
})

const PackQuery = Type.Object({ ...OfficeQuery, bahasa: Language })

export const downloadPackPdf = route({
  method: 'GET',
  path: '/api/districts/:kab/realisasi/paket.pdf',
  act: 'realisation.read',
  summary: { id: 'Paket paparan realisasi satu lembaga sebagai PDF', en: 'Presentation pack of an office as PDF' },
  params: KabParams,
  query: PackQuery,
  answer: { file: true, mediaType: 'application/pdf' },
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan'],
})

export const downloadPackPptx = route({
  method: 'GET',
  path: '/api/districts/:kab/realisasi/paket.pptx',
  act: 'realisation.read',
  summary: { id: 'Paket paparan realisasi satu lembaga sebagai PowerPoint', en: 'Presentation pack of an office as PowerPoint' },
  params: KabParams,
  query: PackQuery,
  answer: { file: true, mediaType: PPTX },
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan'],
})

const SemesterQuery = Type.Object({ tahun: PlanYear, semester: Type.Integer({ minimum: 1, maximum: 2 }), bahasa: Language })

export const downloadSemesterPdf = route({
  method: 'GET',
  path: '/api/districts/:kab/realisasi/laporan.pdf',
  // It counts the lines of all villages.
  act: 'realisation.villages',
  summary: { id: 'Laporan TPPS satu semester sebagai PDF', en: 'Half-year report of the TPPS as PDF' },
  params: KabParams,
  query: SemesterQuery,
  answer: { file: true, mediaType: 'application/pdf' },
  errors: ['permintaan-tidak-sah'],
})

export const downloadSemesterDocx = route({
  method: 'GET',
  path: '/api/districts/:kab/realisasi/laporan.docx',
  // It counts the lines of all villages.
  act: 'realisation.villages',
  summary: { id: 'Laporan TPPS satu semester sebagai Word', en: 'Half-year report of the TPPS as Word' },
  params: KabParams,
  query: SemesterQuery,
  answer: { file: true, mediaType: DOCX },
  errors: ['permintaan-tidak-sah'],
})
