/**
 * Lokus: the villages a method puts forward. The choice is made by people; this is the paper that they decide on.
 */
import Type, { type Static } from 'typebox'
import { DesaKode, KabParams, Nullable, Num, Params, Text } from './parts.ts'
import { route } from './route.ts'
import { MeasurementOrigin } from './situation.ts'

const Quadrant = Type.Union([
  Type.Literal('tinggi-tinggi'),
  Type.Literal('prevalensi-tinggi'),
  Type.Literal('kasus-tinggi'),
  Type.Literal('rendah-rendah'),
])
const Band = Type.Union([Type.Literal('pasti'), Type.Literal('abu-abu'), Type.Literal('bukan')])

export const LokusRowSchema = Type.Object({
  kode: DesaKode,
  nama: Text,
  kecamatan: Text,
  prevalence: Nullable(Num),
  cases: Nullable(Num),
  measured: Nullable(Num),
  krs: Nullable(Num),
  quadrant: Nullable(Quadrant),
  rank: Nullable(Type.Integer()),
  proposed: Type.Boolean(),
  tiedAtCut: Type.Boolean(),
  worstProbability: Nullable(Num),
  band: Nullable(Band),
  sufficient: Type.Boolean(),
  reasons: Type.Array(Type.Object({ code: Text, params: Params })),
})

export const LokusAnswer = Type.Object({
  method: Type.Literal('kuadran'),
  k: Type.Integer(),
  /** The largest K allowed: a third of the villages. */
  kMax: Type.Integer(),
  /** null: nothing measured, nothing ranked. */
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
})
export type LokusAnswer = Static<typeof LokusAnswer>

export const proposeLokus = route({
  method: 'GET',
  path: '/api/districts/:kab/lokus',
  act: 'lokus.read',
  summary: { id: 'Usulan lokus menurut kuadran', en: 'Lokus proposal by quadrants' },
  params: KabParams,
  query: Type.Object({
    /** As of the situation: the proposal rests on the same source. */
    sumber: Type.Optional(MeasurementOrigin),
    recap: Type.Optional(Text),
    krs: Type.Optional(Text),
    k: Type.Optional(Type.Integer({ minimum: 1, maximum: 1000 })),
    prevalensi: Type.Optional(Type.Number({ minimum: 0, maximum: 100 })),
    kasus: Type.Optional(Type.Integer({ minimum: 0 })),
  }),
  answer: LokusAnswer,
  errors: ['tidak-ditemukan', 'nilai-tidak-sah'],
})
