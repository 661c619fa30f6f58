/**
 * Maps: one figure of all villages and kecamatan, for one period or several, so that they can be drawn beside each other with the same classes.
 */
import { LEVELS, UNITS } from '@konvergen/core/indicators/indicator.ts'
import { MAP_DOUBTS } from '@konvergen/core/situation/map-areas.ts'
import { FIGURES } from '@konvergen/core/situation/situation.ts'
import Type, { type Static } from 'typebox'
import { Code, WordsSchema } from './indicators.ts'
import { KabKode, Nullable, Num, OneOf, Text } from './parts.ts'
import { route } from './route.ts'
import { MeasurementOrigin } from './situation.ts'

/** More small maps than that cannot be read on one sheet. */
export const MOST_PERIODS = 12

export const MapAreaSchema = Type.Object({
  kode: Text,
  nama: Text,
  /** Code of its kecamatan; null = it is one. */
  kecamatan: Nullable(Text),
  state: OneOf(['ada', 'belum-lapor', 'tidak-ada-sasaran', 'tidak-sah', 'tidak-berlaku', 'disembunyikan'] as const),
  numerator: Nullable(Num),
  denominator: Nullable(Num),
  /** Percent, or the number itself where nothing is divided; null unless `state` is `ada`. */
  value: Nullable(Num),
  /** Why the figure is too little to carry a colour; empty = it may. */
  doubts: Type.Array(OneOf(MAP_DOUBTS)),
  /** Children to be measured; null = not known, or the figure is of no children. */
  sasaran: Nullable(Num),
  /** The stunting of a village drawn towards the district's, percent; of the newest period asked for, when asked for. */
  estimate: Nullable(Type.Object({ mean: Num, low: Num, high: Num })),
})
export type MapAreaSchema = Static<typeof MapAreaSchema>

export const MapPeriodSchema = Type.Object({
  periode: Text,
  sumber: Text,
  kabupaten: MapAreaSchema,
  kecamatan: Type.Array(MapAreaSchema),
  desa: Type.Array(MapAreaSchema),
  /** Of villages that were not there in the period: the village of then that they belong to. */
  rumah: Type.Record(Text, Text),
})
export type MapPeriodSchema = Static<typeof MapPeriodSchema>

export const MapAnswer = Type.Object({
  /** Of an indicator; null = the pages know the figure by its key. */
  nama: Nullable(WordsSchema),
  satuan: OneOf(UNITS),
  tingkat: OneOf(LEVELS),
  /** Which way is better; null = neither is said. */
  arah: Nullable(OneOf(['naik', 'turun'] as const)),
  sumber: Nullable(MeasurementOrigin),
  /** True where there are both recaps and lists of children to choose from. */
  duaSumber: Type.Boolean(),
  /** True where the source tells of no village how many were to be measured. */
  tanpaSasaran: Type.Boolean(),
  /** Periods that can be chosen, newest first. */
  tersedia: Type.Array(Text),
  /** Those asked for, newest first; empty = nothing has come in. */
  periode: Type.Array(MapPeriodSchema),
})
export type MapAnswer = Static<typeof MapAnswer>

const periods = {
  /** The newest of those drawn. */
  periode: Type.Optional(Text),
  /** How many, counted backwards. */
  banyak: Type.Optional(Type.Integer({ minimum: 1, maximum: MOST_PERIODS })),
}

export const readSituationMap = route({
  method: 'GET',
  path: '/api/districts/:kab/peta/situasi/:ukuran',
  act: 'situation.read',
  summary: {
    id: 'Satu angka situasi semua desa dan kecamatan, per periode',
    en: 'One situation figure of all villages and kecamatan, by period',
  },
  params: Type.Object({ kab: KabKode, ukuran: OneOf(FIGURES) }),
  query: Type.Object({
    ...periods,
    sumber: Type.Optional(MeasurementOrigin),
    perkiraan: Type.Optional(Type.Boolean()),
  }),
  answer: MapAnswer,
  errors: ['tidak-ditemukan', 'nilai-tidak-sah'],
})

export const readCoverageMap = route({
  method: 'GET',
  path: '/api/districts/:kab/peta/cakupan/:kode',
  act: 'coverage.read',
  summary: { id: 'Satu indikator di semua desa dan kecamatan, per periode', en: 'One indicator in all villages and kecamatan, by period' },
  params: Type.Object({ kab: KabKode, kode: Code }),
  query: Type.Object(periods),
  answer: MapAnswer,
  errors: ['tidak-ditemukan', 'nilai-tidak-sah'],
})
