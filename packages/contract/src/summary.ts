/**
 * The page of whoever leads: where the district stands, what changed, what is late, what has to be decided. A part that is none of the role's is null.
 */
import type { NeededDecision } from '@konvergen/core/situation/needed-decisions.ts'
import Type, { type Static } from 'typebox'
import { PeriodText } from './coverage.ts'
import { WordsSchema } from './indicators.ts'
import { FigureSchema, KabParams, Nullable, Num, Text, Uuid } from './parts.ts'
import { route } from './route.ts'
import { ChangeSchema, PublishedSchema, TargetCheckSchema, TargetSchema } from './situation-published.ts'

const Count = Type.Integer()
const Year = Type.Integer()

const Decision = Type.Unsafe<NeededDecision>(
  Type.Union([
    Type.Object({ kind: Type.Literal('lokus-belum-ada'), year: Year, now: Count }),
    Type.Object({ kind: Type.Literal('lokus-tanpa-kata'), year: Year, villages: Count, before: Count }),
    Type.Object({
      kind: Type.Literal('kesenjangan-lokus'),
      office: Nullable(Text),
      code: Text,
      name: WordsSchema,
      period: PeriodText,
      short: Count,
      toServe: Count,
      villages: Count,
    }),
    Type.Object({ kind: Type.Literal('data-belum-cukup'), thin: Count, all: Count }),
    Type.Object({ kind: Type.Literal('analisis-kecamatan'), year: Year, unsigned: Count, kecamatan: Count }),
    Type.Object({
      kind: Type.Literal('target-diragukan'),
      year: Year,
      percent: Num,
      required: Num,
      reached: Nullable(Num),
      doubtful: Num,
    }),
  ]),
)

export const LateSchema = Type.Object({
  /** Open periods whose last day has passed, the newest first. */
  cakupan: Nullable(
    Type.Array(
      Type.Object({
        periode: PeriodText,
        tenggat: Text,
        diminta: Type.Integer({ description: 'Offices that are asked something.' }),
        /** Those that have not handed in. */
        belum: Type.Array(Type.Object({ id: Nullable(Uuid), nama: Nullable(Text) })),
      }),
    ),
  ),
  /** Of the round that runs. */
  verval: Nullable(Type.Object({ id: Uuid, tenggat: Text, desa: Count, belum: Type.Integer({ description: 'Villages not verified.' }) })),
  temuan: Nullable(Type.Object({ terbuka: Count, dijawab: Count })),
  tugas: Nullable(Type.Object({ terlambat: Count, terbuka: Count })),
  /** Overdue commitments of the newest year that holds any; null = there are none. */
  komitmen: Nullable(Type.Object({ tahun: Count, terlambat: Count })),
})
export type LateSchema = Static<typeof LateSchema>

export const SummaryAnswer = Type.Object({
  nama: Text,
  hariIni: Text,
  /** The latest survey of the district; null = none is noted. */
  survei: Nullable(PublishedSchema),
  /** Against the survey before. */
  perubahan: Nullable(ChangeSchema),
  /** The nearest one that has not come yet, else the last. */
  target: Nullable(Type.Object({ berlaku: TargetSchema, periksa: Nullable(TargetCheckSchema) })),
  /** Of the newest month, by its own source; `selang`: of the children measured. */
  register: Type.Object({
    stunting: FigureSchema,
    selang: Nullable(Type.Object({ low: Num, high: Num })),
    ds: FigureSchema,
    krs: FigureSchema,
  }),
  desa: Type.Object({ semua: Count, kurang: Type.Integer({ description: 'Villages whose data do not carry a decision.' }) }),
  /** Percent a year beyond which a target is called doubtful. */
  diragukan: Num,
  terlambat: LateSchema,
  /** How far agreements of the year went, as papers quote the chain; null = nothing is counted, or the role does not read it. */
  rantai: Nullable(Type.Object({ tahun: Year, kalimat: WordsSchema })),
  /** The most pressing first. */
  keputusan: Type.Array(Decision),
})
export type SummaryAnswer = Static<typeof SummaryAnswer>

export const readSummary = route({
  method: 'GET',
  path: '/api/districts/:kab/ringkasan',
  act: 'home.summary',
  summary: {
    id: 'Ringkasan pimpinan: posisi, perubahan, yang terlambat, keputusan',
    en: 'Summary: position, change, what is late, decisions',
  },
  params: KabParams,
  answer: SummaryAnswer,
  errors: ['tidak-ditemukan', 'tidak-boleh'],
})
