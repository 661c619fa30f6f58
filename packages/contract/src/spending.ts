/**
 * The budget view: what is planned, budgeted and realised, by source, office, kind, pillar, indicator and village, and what a rupiah reaches.
 */
import { DIMENSIONS } from '@konvergen/core/chain/divide-money.ts'
import Type, { type Static } from 'typebox'
import { PeriodText } from './coverage.ts'
import { DesaKode, KabParams, Nullable, OneOf, Text, Uuid } from './parts.ts'
import { OfficeOfPlan, PlanYear } from './plan.ts'
import { route } from './route.ts'

/** Digits. */
const Rupiah = Nullable(Text)

const Sums = {
  activities: Type.Integer(),
  unfunded: Type.Integer(),
  planned: Rupiah,
  rkpd: Rupiah,
  dpa: Rupiah,
  realised: Rupiah,
  reporting: Type.Integer(),
  direct: Rupiah,
  directUntold: Rupiah,
  reached: Nullable(Type.Integer()),
  isEven: Type.Boolean(),
}

export const SpentRowSchema = Type.Object({
  /** Value of the dimension as filters take it; null = not told, or the whole district. */
  key: Nullable(Text),
  name: Nullable(Text),
  ...Sums,
  /** Of an indicator: people not reached before the year and since; null = not known. */
  peopleBefore: Nullable(Type.Integer()),
  peopleAfter: Nullable(Type.Integer()),
})
export type SpentRowView = Static<typeof SpentRowSchema>

export const SpendingAnswer = Type.Object({
  year: Type.Integer(),
  dimension: OneOf(DIMENSIONS),
  overlaps: Type.Boolean(),
  total: Type.Object(Sums),
  rows: Type.Array(SpentRowSchema),
  /** By village only: its own APBDes, what was reported of it, what Siskeudes alone tells, and beside it what offices spent there. */
  villages: Type.Array(
    Type.Object({
      desa: DesaKode,
      name: Text,
      lines: Type.Integer(),
      reporting: Type.Integer(),
      planned: Rupiah,
      reported: Rupiah,
      bySiskeudes: Rupiah,
      byOffices: Rupiah,
    }),
  ),
  /** Money placed in lokus, and how many there are. */
  lokus: Type.Object({ villages: Type.Integer(), planned: Rupiah, realised: Rupiah }),
  /** Children under five that were weighed or are known, with where that is from; null = nobody has told. */
  children: Nullable(Type.Object({ n: Type.Integer(), period: PeriodText })),
  /** Gaps of villages at which no activity with money is aimed, and money of activities that aim at no gap. */
  gapsWithoutMoney: Nullable(Type.Integer()),
  moneyWithoutGap: Type.Object({ activities: Type.Integer(), planned: Rupiah }),
  before: Nullable(PeriodText),
  after: Nullable(PeriodText),
})
export type SpendingAnswer = Static<typeof SpendingAnswer>

export const readSpending = route({
  method: 'GET',
  path: '/api/districts/:kab/uang',
  act: 'chain.read',
  summary: {
    id: 'Uang menurut sumber, lembaga, jenis, pilar, indikator atau desa',
    en: 'Money by source, office, kind, pillar, indicator or village',
  },
  params: KabParams,
  query: Type.Object({ tahun: PlanYear, menurut: OneOf(DIMENSIONS) }),
  answer: SpendingAnswer,
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan'],
})

export const SpentActivities = Type.Object({
  all: Type.Integer(),
  most: Type.Integer(),
  activities: Type.Array(
    Type.Object({
      id: Uuid,
      title: Text,
      office: OfficeOfPlan,
      officeName: Nullable(Text),
      planned: Rupiah,
      rkpd: Rupiah,
      dpa: Rupiah,
      realised: Rupiah,
    }),
  ),
})
export type SpentActivities = Static<typeof SpentActivities>

export const readSpentActivities = route({
  method: 'GET',
  path: '/api/districts/:kab/uang/rincian',
  act: 'chain.read',
  summary: { id: 'Kegiatan di balik satu angka uang', en: 'The activities behind one sum' },
  params: KabParams,
  query: Type.Object({
    tahun: PlanYear,
    menurut: OneOf(DIMENSIONS),
    /** Absent = what is not told, or of the whole district. */
    kunci: Type.Optional(Type.String({ minLength: 1, maxLength: 80 })),
  }),
  answer: SpentActivities,
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan'],
})

export const downloadSpending = route({
  method: 'GET',
  path: '/api/districts/:kab/uang/berkas.xlsx',
  act: 'chain.read',
  summary: { id: 'Unduh rantai dan uang sebagai buku kerja', en: 'Download chain and money as a workbook' },
  params: KabParams,
  query: Type.Object({ tahun: PlanYear, bahasa: Type.Optional(OneOf(['id', 'en'] as const)) }),
  answer: { file: true, mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan'],
})
