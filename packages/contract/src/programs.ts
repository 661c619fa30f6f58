/**
 * Program mapping: activities of a year against the gaps of its villages, by indicator and office, with what is open, aimless or double.
 */
import { AIMLESS } from '@konvergen/core/plan/map-programs.ts'
import Type, { type Static } from 'typebox'
import { PeriodText } from './coverage.ts'
import { Code, WordsSchema } from './indicators.ts'
import { KabParams, Nullable, OneOf, Text, Uuid } from './parts.ts'
import { OfficeOfPlan, PlanYear } from './plan.ts'
import { route } from './route.ts'

const ActivityName = Type.Object({ id: Uuid, title: Text, office: OfficeOfPlan, total: Nullable(Text) })

export const ProgramsAnswer = Type.Object({
  year: Type.Integer(),
  /** Of the gaps; null = nothing was ever entered. */
  period: Nullable(PeriodText),
  activities: Type.Integer(),
  total: Nullable(Text),
  lokus: Type.Integer(),
  offices: Type.Array(Type.Object({ id: OfficeOfPlan, name: Nullable(Text), activities: Type.Integer(), total: Nullable(Text) })),
  indicators: Type.Array(
    Type.Object({
      code: Code,
      name: WordsSchema,
      /** Who answers for the figure. */
      owner: OfficeOfPlan,
      /** Villages that are short; null = its gaps are not known by village. */
      short: Nullable(Type.Integer()),
      /** Of them, those in which no activity names it. */
      open: Nullable(Type.Integer()),
      /** People short in those; null = not counted in people. */
      openPeople: Nullable(Type.Integer()),
      /** Money of activities that name it, by office; one that names several indicators stands at each of them. */
      cells: Type.Array(Type.Object({ office: OfficeOfPlan, activities: Type.Integer(), total: Nullable(Text) })),
    }),
  ),
  aimless: Type.Array(Type.Object({ ...ActivityName.properties, why: OneOf(AIMLESS) })),
  doublets: Type.Array(
    Type.Object({
      basis: OneOf(['sub-kegiatan', 'indikator-keluaran'] as const),
      code: Text,
      name: Nullable(Text),
      byOffices: Type.Boolean(),
      bySources: Type.Boolean(),
      villages: Type.Integer(),
      villageNames: Type.Array(Text),
      activities: Type.Array(Type.Object({ ...ActivityName.properties, sources: Type.Array(Text) })),
    }),
  ),
  /** How many there are; the lists hold the first of them. */
  counts: Type.Object({ open: Type.Integer(), aimless: Type.Integer(), doublets: Type.Integer() }),
})
export type ProgramsAnswer = Static<typeof ProgramsAnswer>

export const readPrograms = route({
  method: 'GET',
  path: '/api/districts/:kab/pemetaan-program',
  act: 'plan.read',
  summary: { id: 'Pemetaan program: kegiatan terhadap kesenjangan', en: 'Program mapping: activities against gaps' },
  params: KabParams,
  query: Type.Object({ tahun: PlanYear }),
  answer: ProgramsAnswer,
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan'],
})

export const OpenGaps = Type.Array(
  Type.Object({ desa: Text, name: Text, kecamatan: Text, people: Nullable(Type.Integer()), isLokus: Type.Boolean() }),
)
export type OpenGaps = Static<typeof OpenGaps>

export const readOpenGaps = route({
  method: 'GET',
  path: '/api/districts/:kab/pemetaan-program/:kode/tanpa-kegiatan',
  act: 'plan.read',
  summary: {
    id: 'Desa yang kurang dalam satu indikator dan belum punya kegiatan',
    en: 'Villages short in an indicator without an activity',
  },
  params: Type.Object({ ...KabParams.properties, kode: Code }),
  query: Type.Object({ tahun: PlanYear }),
  answer: OpenGaps,
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan'],
})

export const downloadPrograms = route({
  method: 'GET',
  path: '/api/districts/:kab/pemetaan-program/berkas.xlsx',
  act: 'plan.read',
  summary: { id: 'Unduh pemetaan program sebagai buku kerja', en: 'Download the program mapping as a workbook' },
  params: KabParams,
  query: Type.Object({ tahun: PlanYear, bahasa: Type.Optional(OneOf(['id', 'en'] as const)) }),
  answer: { file: true, mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan'],
})
