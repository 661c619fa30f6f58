/**
 * Versions of the situation analysis: of the district, and of each kecamatan that composes its own.
 */
import { LEVELS_OF_ANALYSIS, TOPICS } from '@konvergen/core/situation/analysis-content.ts'
import { ANALYSIS_STATES, ANALYSIS_STEPS } from '@konvergen/core/situation/analysis-step.ts'
import { REASONS } from '@konvergen/core/situation/compare-analyses.ts'
import { CUT_PARTS } from '@konvergen/core/situation/compare-cuts.ts'
import { FIGURES } from '@konvergen/core/situation/situation.ts'
import Type, { type Static } from 'typebox'
import { AnalysisFigureSchema, ContentSchema, PairSchema } from './analysis-content.ts'
import { DesaKode, Done, KabKode, KabParams, Nullable, Num, OneOf, Text, Uuid } from './parts.ts'
import { route } from './route.ts'
import { MeasurementOrigin } from './situation.ts'

const AnalysisParams = Type.Object({ kab: KabKode, id: Uuid })
const Year = Type.Integer({ minimum: 2000, maximum: 2100 })
const Reason = Type.String({ minLength: 1, maxLength: 600 })
const AreaOfAnalysis = Type.String({ pattern: '^\\d\\d\\.\\d\\d(?:\\.\\d\\d)?$' })

export const AnalysisHead = Type.Object({
  id: Uuid,
  wilayah: AreaOfAnalysis,
  nama: Text,
  tingkat: OneOf(LEVELS_OF_ANALYSIS),
  tahun: Type.Integer(),
  versi: Type.Integer(),
  keadaan: OneOf(ANALYSIS_STATES),
  mulai: Text,
  oleh: Text,
  /** SHA-256 of what was signed or frozen; null while it is a draft. */
  sidik: Nullable(Text),
  /** Of the last step; null = none was taken. */
  pada: Nullable(Text),
})
export type AnalysisHead = Static<typeof AnalysisHead>

export const AnalysesAnswer = Type.Object({
  tahun: Type.Integer(),
  /** The latest first, of whatever year. */
  versi: Type.Array(AnalysisHead),
  /** Of the year: how far each kecamatan is. */
  papan: Type.Array(
    Type.Object({
      wilayah: AreaOfAnalysis,
      nama: Text,
      desa: Type.Integer(),
      analisis: Nullable(AnalysisHead),
      diingatkan: Nullable(Text),
      boleh: Type.Object({ mulai: Type.Boolean() }),
    }),
  ),
  boleh: Type.Object({ mulaiKabupaten: Type.Boolean(), ingatkan: Type.Boolean() }),
})
export type AnalysesAnswer = Static<typeof AnalysesAnswer>

export const listAnalyses = route({
  method: 'GET',
  path: '/api/districts/:kab/analisis',
  act: 'situation.analyses',
  summary: { id: 'Versi analisis, dan sampai di mana tiap kecamatan', en: 'Versions of the analysis, and how far each kecamatan is' },
  params: KabParams,
  query: Type.Object({ tahun: Type.Optional(Year) }),
  answer: AnalysesAnswer,
  errors: ['tidak-ditemukan'],
})

export const beginAnalysis = route({
  method: 'POST',
  path: '/api/districts/:kab/analisis',
  act: 'situation.compose',
  summary: { id: 'Mulai versi analisis sebuah wilayah', en: 'Begin a version of the analysis of an area' },
  params: KabParams,
  body: Type.Object({
    wilayah: AreaOfAnalysis,
    tahun: Year,
    sumber: Type.Optional(MeasurementOrigin),
    recap: Type.Optional(Text),
    krs: Type.Optional(Text),
    k: Type.Optional(Type.Integer({ minimum: 1, maximum: 1000 })),
  }),
  answer: Type.Object({ id: Uuid }),
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan', 'nilai-tidak-sah', 'keadaan-berubah'],
})

const TextSchema = Type.Object({ topik: OneOf(TOPICS), isi: Text, oleh: Text, pada: Text })

const NamesOfIndicators = Type.Record(Text, Type.Object({ id: Text, en: Text }))

export const AnalysisAnswer = Type.Object({
  analisis: AnalysisHead,
  boleh: Type.Object({ tulis: Type.Boolean(), tandatangan: Type.Boolean(), verifikasi: Type.Boolean(), bekukan: Type.Boolean() }),
  langkah: Type.Array(
    Type.Object({
      langkah: OneOf(ANALYSIS_STEPS),
      alasan: Nullable(Text),
      oleh: Text,
      peran: Nullable(Text),
      pada: Text,
      sidik: Nullable(Text),
    }),
  ),
  /** The latest of each topic. */
  teks: Type.Array(TextSchema),
  /** Of a draft: as it would be computed now. Of areas only one's own and the district's line. */
  isi: ContentSchema,
  namaIndikator: NamesOfIndicators,
  /** Of the district's: those of the year, side by side with its own. */
  kecamatan: Type.Array(Type.Object({ wilayah: Text, nama: Text, analisis: Nullable(AnalysisHead), teks: Type.Array(TextSchema) })),
  beda: Nullable(
    Type.Object({
      differences: Type.Array(
        Type.Object({ area: Text, figure: OneOf(FIGURES), theirs: AnalysisFigureSchema, ours: Nullable(AnalysisFigureSchema) }),
      ),
      sums: Type.Array(
        Type.Object({
          figure: OneOf(FIGURES),
          numerator: Nullable(Num),
          denominator: Nullable(Num),
          told: Type.Integer(),
          ours: AnalysisFigureSchema,
        }),
      ),
    }),
  ),
})
export type AnalysisAnswer = Static<typeof AnalysisAnswer>

export const readAnalysis = route({
  method: 'GET',
  path: '/api/districts/:kab/analisis/:id',
  act: 'situation.analyses',
  summary: { id: 'Satu versi analisis', en: 'One version of the analysis' },
  params: AnalysisParams,
  answer: AnalysisAnswer,
  errors: ['tidak-ditemukan', 'nilai-tidak-sah'],
})

export const writeAnalysisText = route({
  method: 'POST',
  path: '/api/districts/:kab/analisis/:id/teks',
  act: 'situation.compose',
  summary: { id: 'Tulis penyebab dan usulan dengan kata sendiri', en: 'Write causes and proposals in words' },
  params: AnalysisParams,
  body: Type.Object({ topik: OneOf(TOPICS), isi: Type.String({ maxLength: 2000 }) }),
  answer: Done,
  errors: ['permintaan-tidak-sah', 'memuat-nik', 'tidak-ditemukan', 'nilai-tidak-sah', 'keadaan-berubah'],
})

/** `id`: of the kept way. By hand each village carries its reason. */
export const chooseAnalysisWay = route({
  method: 'POST',
  path: '/api/districts/:kab/analisis/:id/cara',
  act: 'situation.compose',
  summary: { id: 'Pilih cara mengusulkan lokus dalam satu versi', en: 'Choose how a version puts lokus forward' },
  params: AnalysisParams,
  body: Type.Object({
    cara: OneOf(['kuadran', 'tersimpan', 'manual'] as const),
    id: Type.Optional(Uuid),
    desa: Type.Optional(Type.Array(Type.Object({ kode: DesaKode, alasan: Reason }), { maxItems: 1000 })),
  }),
  answer: Done,
  errors: ['permintaan-tidak-sah', 'memuat-nik', 'tidak-ditemukan', 'nilai-tidak-sah', 'keadaan-berubah'],
})

export const signAnalysis = route({
  method: 'POST',
  path: '/api/districts/:kab/analisis/:id/tandatangan',
  act: 'situation.compose',
  summary: { id: 'Tandatangani analisis kecamatan', en: 'Sign the analysis of a kecamatan' },
  params: AnalysisParams,
  answer: Type.Object({ sidik: Text }),
  errors: ['tidak-ditemukan', 'nilai-tidak-sah', 'keadaan-berubah'],
})

export const verifyAnalysis = route({
  method: 'POST',
  path: '/api/districts/:kab/analisis/:id/verifikasi',
  act: 'situation.verify',
  summary: { id: 'Verifikasi atau kembalikan analisis kecamatan', en: 'Verify the analysis of a kecamatan, or give it back' },
  params: AnalysisParams,
  body: Type.Object({ langkah: OneOf(['verifikasi', 'kembalikan'] as const), alasan: Type.Optional(Reason) }),
  answer: Done,
  errors: ['permintaan-tidak-sah', 'memuat-nik', 'tidak-ditemukan', 'nilai-tidak-sah', 'keadaan-berubah', 'tidak-boleh'],
})

/** `belumSelesai`: kecamatan without a verified analysis, as the person saw it; with any, a reason is needed. */
export const freezeAnalysis = route({
  method: 'POST',
  path: '/api/districts/:kab/analisis/:id/bekukan',
  act: 'situation.freeze',
  summary: { id: 'Bekukan versi analisis kabupaten', en: 'Freeze a version of the district’s analysis' },
  params: AnalysisParams,
  body: Type.Object({ belumSelesai: Type.Integer({ minimum: 0 }), alasan: Type.Optional(Reason) }),
  answer: Type.Object({ sidik: Text }),
  errors: ['permintaan-tidak-sah', 'memuat-nik', 'tidak-ditemukan', 'nilai-tidak-sah', 'keadaan-berubah'],
})

const ChangeSchema = Type.Object({
  kind: OneOf(['angka', 'kesenjangan', 'lokus'] as const),
  area: Text,
  nama: Text,
  measure: Text,
  period: Nullable(Text),
  before: Nullable(PairSchema),
  after: Nullable(PairSchema),
  why: OneOf(REASONS),
})

export const RecomputedAnswer = Type.Object({
  /** From the very cut: the same bytes, or not, and then of which program. */
  ulang: Type.Object({ sama: Type.Boolean(), sidik: Text, programDulu: Text, programKini: Text }),
  /** From what counts today, against what was signed or frozen; cut to one's own areas. */
  perubahan: Type.Array(ChangeSchema),
})
export type RecomputedAnswer = Static<typeof RecomputedAnswer>

export const recomputeAnalysis = route({
  method: 'GET',
  path: '/api/districts/:kab/analisis/:id/beda',
  act: 'situation.analyses',
  summary: { id: 'Hitung ulang satu versi, dan apa yang berubah sejak itu', en: 'Compute a version again, and what has changed since' },
  params: AnalysisParams,
  answer: RecomputedAnswer,
  errors: ['tidak-ditemukan', 'keadaan-berubah'],
})

const { program, parameters, way } = ContentSchema.properties
const VersionSide = Type.Object({ analisis: AnalysisHead, sampai: Text, program, parameters, way })
const CutSide = Type.Object({ said: Nullable(Type.Union([Text, Type.Integer()])), digest: Nullable(Text) })
const NamedVillage = Type.Object({ kode: DesaKode, nama: Text })

export const ComparedAnswer = Type.Object({
  dari: VersionSide,
  ke: VersionSide,
  /** Villages that the later one puts forward and the earlier one does not, and the other way round. */
  usulan: Type.Object({ masuk: Type.Array(NamedVillage), keluar: Type.Array(NamedVillage) }),
  perubahan: Type.Array(ChangeSchema),
  /** What they were computed from, as far as it differs. */
  dasar: Type.Array(
    Type.Object({ part: OneOf(CUT_PARTS), name: Text, period: Nullable(Text), before: Nullable(CutSide), after: Nullable(CutSide) }),
  ),
  namaIndikator: NamesOfIndicators,
})
export type ComparedAnswer = Static<typeof ComparedAnswer>

export const compareVersions = route({
  method: 'GET',
  path: '/api/districts/:kab/analisis/:id/terhadap/:lain',
  act: 'situation.analyses',
  summary: { id: 'Apa yang berubah dari versi lain ke versi ini', en: 'What has changed from another version to this one' },
  params: Type.Object({ ...AnalysisParams.properties, lain: Uuid }),
  answer: ComparedAnswer,
  errors: ['tidak-ditemukan', 'nilai-tidak-sah', 'keadaan-berubah'],
})

export const downloadAnalysis = route({
  method: 'GET',
  path: '/api/districts/:kab/analisis/:id/isi.json',
  act: 'situation.export',
  summary: { id: 'Unduh isi versi analisis, byte demi byte', en: 'Download the content of a version, byte by byte' },
  params: AnalysisParams,
  answer: { file: true, mediaType: 'application/json' },
  errors: ['tidak-ditemukan', 'keadaan-berubah'],
})

export const downloadAnalysisPdf = route({
  method: 'GET',
  path: '/api/districts/:kab/analisis/:id/versi.pdf',
  act: 'situation.export',
  summary: { id: 'Unduh versi analisis sebagai PDF', en: 'Download a version of the analysis as PDF' },
  params: AnalysisParams,
  query: Type.Object({ bahasa: Type.Optional(OneOf(['id', 'en'] as const)) }),
  answer: { file: true, mediaType: 'application/pdf' },
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan', 'keadaan-berubah'],
})

export const remindKecamatan = route({
  method: 'POST',
  path: '/api/districts/:kab/analisis/ingatkan',
  act: 'situation.remind',
  summary: { id: 'Ingatkan kecamatan soal analisisnya', en: 'Remind kecamatan of their analysis' },
  params: KabParams,
  body: Type.Object({ tahun: Year, wilayah: Type.Array(AreaOfAnalysis, { minItems: 1, maxItems: 100 }) }),
  answer: Type.Object({ diingatkan: Type.Integer(), sudah: Type.Integer() }),
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan'],
})
