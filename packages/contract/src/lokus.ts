/**
 * Lokus: the villages a method puts forward. The choice is made by people; this is the paper that they decide on. Decisions are in `lokus-years.ts`.
 */
import { NORMALISATIONS } from '@konvergen/core/lokus/criterion.ts'
import { ESTIMATES } from '@konvergen/core/lokus/method.ts'
import Type, { type Static } from 'typebox'
import { BasisSchema, LokusRowSchema, SensitivitySchema } from './lokus-parts.ts'
import { KabParams, Nullable, Num, OneOf, Text } from './parts.ts'
import { route } from './route.ts'
import { MeasurementOrigin } from './situation.ts'

export const LokusAnswer = Type.Object({
  method: OneOf(['kuadran', 'indeks', 'peringkat']),
  k: Type.Integer(),
  /** The largest K allowed: a third of the villages. */
  kMax: Type.Integer(),
  /** What the budget would carry, before `kMax`; null = none was given. */
  kAnggaran: Nullable(Type.Integer()),
  /** Of the quadrants; null: nothing measured, nothing ranked by them. */
  cuts: Nullable(
    Type.Object({
      prevalence: Num,
      cases: Num,
      basis: Type.Union([Type.Literal('median-kabupaten'), Type.Literal('ditetapkan')]),
    }),
  ),
  rows: Type.Array(LokusRowSchema),
  proposedCount: Type.Integer(),
  recapPeriod: Nullable(Text),
  krsPeriod: Nullable(Text),
  /** null in a proposal by quadrants. */
  dasar: Nullable(BasisSchema),
  /** Which villages enter and leave when one weight is changed by this share. Empty where there is nothing to weigh. */
  kepekaan: SensitivitySchema,
})
export type LokusAnswer = Static<typeof LokusAnswer>

export const LokusQuery = Type.Object({
  /** As of the situation: the proposal rests on the same source. */
  sumber: Type.Optional(MeasurementOrigin),
  recap: Type.Optional(Text),
  krs: Type.Optional(Text),
  k: Type.Optional(Type.Integer({ minimum: 1, maximum: 1000 })),
  metode: Type.Optional(OneOf(['kuadran', 'indeks', 'peringkat'])),
  prevalensi: Type.Optional(Type.Number({ minimum: 0, maximum: 100 })),
  kasus: Type.Optional(Type.Integer({ minimum: 0 })),
  taksiran: Type.Optional(OneOf(ESTIMATES)),
  norma: Type.Optional(OneOf(NORMALISATIONS)),
  /** Weights in the order prevalensi, kasus, krs, kesenjangan, kesejahteraan, akses, with commas between. */
  bobot: Type.Optional(Type.String({ pattern: '^\\d{1,3}(\\.\\d{1,4})?(,\\d{1,3}(\\.\\d{1,4})?){5}$' })),
  /** Rupiah, and rupiah for one lokus: K follows from them. */
  dana: Type.Optional(Type.Number({ minimum: 0 })),
  biaya: Type.Optional(Type.Number({ exclusiveMinimum: 0 })),
})

export const proposeLokus = route({
  method: 'GET',
  path: '/api/districts/:kab/lokus',
  act: 'lokus.read',
  summary: { id: 'Usulan lokus menurut kuadran, indeks atau jumlah peringkat', en: 'Lokus proposal by quadrants, index or sum of ranks' },
  params: KabParams,
  query: LokusQuery,
  answer: LokusAnswer,
  errors: ['tidak-ditemukan', 'nilai-tidak-sah'],
})
