/**
 * Situation: the computed figures of a district with everything that opens them.
 */
import { FIGURES } from '@konvergen/core/situation/situation.ts'
import Type, { type Static } from 'typebox'
import { DesaKode, FigureSchema, KabKode, KabParams, Nullable, Num, Text, Uuid } from './parts.ts'
import { route } from './route.ts'

const Figures = Type.Object(
  Object.fromEntries(FIGURES.map((key) => [key, FigureSchema])) as Record<(typeof FIGURES)[number], typeof FigureSchema>,
)
const IntervalSchema = Type.Object({ low: Num, high: Num })

const area = {
  kode: Text,
  nama: Text,
  figures: Figures,
  interval: Nullable(IntervalSchema),
}

export const DesaSituationSchema = Type.Object({
  ...area,
  kecamatan: Text,
  estimate: Nullable(Type.Object({ mean: Num, low: Num, high: Num })),
  worstProbability: Nullable(Num),
  sufficiency: Type.Object({
    enough: Type.Boolean(),
    reasons: Type.Array(
      Type.Union([
        Type.Literal('belum-lapor'),
        Type.Literal('tidak-sah'),
        Type.Literal('diukur-kurang-30'),
        Type.Literal('ds-kurang-80'),
        Type.Literal('ds-tidak-diketahui'),
      ]),
    ),
    moreToMeasure: Nullable(Num),
    neverEnough: Type.Boolean(),
  }),
})

export const SituationSchema = Type.Object({
  kabupaten: Type.Object({ ...area, desaCount: Num, insufficientCount: Num, knownCoverageCount: Num, belowCoverageCount: Num }),
  kecamatan: Type.Array(Type.Object({ ...area, desaCount: Num, insufficientCount: Num })),
  desa: Type.Array(DesaSituationSchema),
  unplaced: Type.Array(
    Type.Object({
      source: Type.Union([Type.Literal('recap'), Type.Literal('krs')]),
      row: Type.Integer(),
      nama: Text,
      suggestion: Nullable(Type.Object({ kode: Text, nama: Text, reason: Text })),
      diukur: Nullable(Num),
      stunting: Nullable(Num),
      krs: Nullable(Num),
      inTotal: Type.Boolean(),
    }),
  ),
  empiricalBayes: Nullable(Type.Object({ alpha: Num, beta: Num, negLogLikelihood: Num })),
  k: Type.Integer(),
})

/** The office's recap, or our own count of the list of children. */
export const MeasurementOrigin = Type.Union([Type.Literal('rekap'), Type.Literal('individu')])
export type MeasurementOrigin = Static<typeof MeasurementOrigin>

export const SituationAnswer = Type.Object({
  situation: SituationSchema,
  /** Periods that can be chosen, newest first. */
  periods: Type.Object({ recap: Type.Array(Text), krs: Type.Array(Text), individu: Type.Array(Text) }),
  /** Where the figures of children come from; the two are never mixed. */
  sumber: MeasurementOrigin,
  /** What was chosen; null = no such data yet. */
  chosen: Type.Object({ recap: Nullable(Text), krs: Nullable(Text) }),
  /** The imports that the figures rest on. */
  imports: Type.Array(Type.Object({ id: Uuid, kind: Text, fileName: Text, period: Text, appliedAt: Text })),
})
export type SituationAnswer = Static<typeof SituationAnswer>

/** One reported count of a village, down to its cell. */
export const Provenance = Type.Object({
  field: Text,
  value: Nullable(Num),
  raw: Nullable(Text),
  cell: Nullable(Text),
  sheet: Nullable(Text),
  row: Type.Integer(),
  fileName: Text,
  importId: Uuid,
  kind: Text,
  period: Text,
  appliedAt: Text,
  /** `dibaca`: as it stands in the cell; `dihitung`: from its parts, because the cell had none or disagreed. */
  origin: Type.Union([Type.Literal('dibaca'), Type.Literal('dihitung')]),
})
export type Provenance = Static<typeof Provenance>

const situationQuery = Type.Object({
  /** `rekap` unless there is only a list of children. */
  sumber: Type.Optional(MeasurementOrigin),
  /** Month of that source. */
  recap: Type.Optional(Text),
  krs: Type.Optional(Text),
  k: Type.Optional(Type.Integer({ minimum: 1, maximum: 1000 })),
})

export const readSituation = route({
  method: 'GET',
  path: '/api/districts/:kab/situation',
  act: 'situation.read',
  summary: { id: 'Analisis situasi', en: 'Situation analysis' },
  params: KabParams,
  query: situationQuery,
  answer: SituationAnswer,
  errors: ['tidak-ditemukan', 'nilai-tidak-sah'],
})

export const readProvenance = route({
  method: 'GET',
  path: '/api/districts/:kab/desa/:desa/provenance',
  act: 'situation.read',
  summary: { id: 'Dari sel mana angka sebuah desa', en: 'The cells behind a village’s figures' },
  params: Type.Object({ kab: KabKode, desa: DesaKode }),
  query: situationQuery,
  answer: Type.Array(Provenance),
  errors: ['tidak-ditemukan'],
})

const exportOf = (name: string, mediaType: string) =>
  route({
    method: 'GET',
    path: `/api/districts/:kab/${name}`,
    act: 'situation.export',
    summary: { id: `Unduh ${name}`, en: `Download ${name}` },
    params: KabParams,
    query: Type.Object({
      ...situationQuery.properties,
      prevalensi: Type.Optional(Type.Number({ minimum: 0, maximum: 100 })),
      kasus: Type.Optional(Type.Integer({ minimum: 0 })),
      bahasa: Type.Optional(Type.Union([Type.Literal('id'), Type.Literal('en')])),
    }),
    answer: { file: true, mediaType },
    errors: ['tidak-ditemukan', 'nilai-tidak-sah'],
  })

export const downloadPdf = exportOf('ansit.pdf', 'application/pdf')
export const downloadXlsx = exportOf('ansit.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
