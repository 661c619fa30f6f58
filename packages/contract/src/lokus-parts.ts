/**
 * Parts of the answers on lokus that several routes share: how lokus are put forward, and the proposal that comes of it.
 */
import { NORMALISATIONS } from '@konvergen/core/lokus/criterion.ts'
import { CRITERIA, ESTIMATES, LOKUS_METHODS } from '@konvergen/core/lokus/method.ts'
import Type, { type Static } from 'typebox'
import { DesaKode, Nullable, Num, OneOf, Params, Text } from './parts.ts'

const Share = Type.Number({ minimum: 0, maximum: 1000 })

export const WeightsSchema = Type.Object({
  prevalensi: Share,
  kasus: Share,
  krs: Share,
  kesenjangan: Share,
  kesejahteraan: Share,
  akses: Share,
})

/** As core/lokus/method.ts. */
export const MethodSchema = Type.Object({
  metode: OneOf(LOKUS_METHODS),
  taksiran: OneOf(ESTIMATES),
  norma: OneOf(NORMALISATIONS),
  bobot: WeightsSchema,
  k: Type.Integer({ minimum: 1, maximum: 1000 }),
  anggaran: Nullable(Type.Object({ dana: Type.Number({ minimum: 0 }), biaya: Type.Number({ exclusiveMinimum: 0 }) })),
  batas: Nullable(Type.Object({ prevalensi: Type.Number({ minimum: 0, maximum: 100 }), kasus: Type.Integer({ minimum: 0 }) })),
  benih: Type.Integer({ minimum: 0, maximum: 4_294_967_295 }),
})
export type MethodSchema = Static<typeof MethodSchema>

const Quadrant = OneOf(['tinggi-tinggi', 'prevalensi-tinggi', 'kasus-tinggi', 'rendah-rendah'])
const Band = OneOf(['pasti', 'abu-abu', 'bukan'])

const IndexSchema = Type.Object({
  parts: Type.Array(Type.Object({ key: OneOf(CRITERIA), points: Nullable(Num), value: Nullable(Num) })),
  value: Nullable(Num),
  low: Num,
  high: Num,
  bestRank: Nullable(Type.Integer()),
  worstRank: Nullable(Type.Integer()),
})

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
  index: Nullable(IndexSchema),
  reasons: Type.Array(Type.Object({ code: Text, params: Params })),
})

/** What an index rests on, for whoever draws weights and figures anew: villages in the order of `desa`. */
export const BasisSchema = Type.Object({
  desa: Type.Array(DesaKode),
  /** What was used where that which was asked for could not be. */
  taksiran: OneOf(ESTIMATES),
  kovariat: Type.Array(Text),
  /** Those that at least one village is known by; `diketahui` = how many are. */
  kriteria: Type.Array(
    Type.Object({
      key: OneOf(CRITERIA),
      direction: OneOf(['tinggi', 'rendah']),
      values: Type.Array(Nullable(Num)),
      diketahui: Type.Integer(),
    }),
  ),
  /** Each village's share of stunted children as a beta distribution; null = not measured. */
  bagian: Type.Array(Nullable(Type.Object({ a: Num, b: Num, measured: Num, percent: Num, low: Num, high: Num }))),
})
export type BasisSchema = Static<typeof BasisSchema>

export const SensitivitySchema = Type.Array(
  Type.Object({
    kriteria: OneOf(CRITERIA),
    ubah: Num,
    masuk: Type.Array(DesaKode),
    keluar: Type.Array(DesaKode),
    korelasi: Nullable(Num),
  }),
)
export type SensitivitySchema = Static<typeof SensitivitySchema>
