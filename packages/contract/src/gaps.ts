/**
 * The gap matrix: each indicator in each village, kecamatan or in the district as a whole against its targets.
 */
import { AGGREGATIONS, DIRECTIONS, FREQUENCIES, LEVELS, UNITS } from '@konvergen/core/indicators/indicator.ts'
import { INTERVENTIONS } from '@konvergen/core/indicators/intervention.ts'
import Type, { type Static } from 'typebox'
import { AreaKode, CoverageSchema, PeriodText } from './coverage.ts'
import { Code, TargetSchema, WordsSchema } from './indicators.ts'
import { KabKode, Nullable, Num, OneOf, Text, Uuid } from './parts.ts'
import { route } from './route.ts'

/** By what the rows are: villages, kecamatan, or none, for whoever only wants the district by office. */
export const GAP_AXES = ['desa', 'kec', 'lembaga'] as const
export type GapAxis = (typeof GAP_AXES)[number]

/** As of a figure, and `tidak-ditanyakan`: the indicator is not reported of such areas. */
export const CELL_STATES = ['ada', 'belum-lapor', 'tidak-ada-sasaran', 'tidak-sah', 'tidak-berlaku', 'tidak-ditanyakan'] as const
export type CellState = (typeof CELL_STATES)[number]

const Completeness = Type.Object({ reported: Type.Integer(), expected: Type.Integer() })
const Numbers = Type.Array(Nullable(Num))

export const PeopleGapSchema = Type.Object({
  short: Type.Integer({ description: 'People still to be reached for the targets of all services together.' }),
  toServe: Type.Integer({ description: 'People whom those services are for.' }),
  services: Type.Integer({ description: 'Services in it; 0 = nothing known.' }),
})

export const GapIndicator = Type.Object({
  kode: Code,
  nama: WordsSchema,
  kelompok: Text,
  /** By annex A of Perpres 72/2021; null = of neither. */
  intervensi: Nullable(OneOf(INTERVENTIONS)),
  /** Pillar of the national strategy, as the district says; null = not told. */
  pilar: Nullable(Type.Integer()),
  satuan: OneOf(UNITS),
  arah: OneOf(DIRECTIONS),
  tingkat: OneOf(LEVELS),
  gabung: OneOf(AGGREGATIONS),
  irama: OneOf(FREQUENCIES),
  /** `layanan`: people who get something; `pasokan`: what has to be there for it. */
  sisi: OneOf(['layanan', 'pasokan'] as const),
  /** Whether it stands in the sums of people. */
  dijumlah: Type.Boolean(),
  pengampu: Nullable(Uuid),
  sasaran: Nullable(Code),
  periode: PeriodText,
  periodeSasaran: Nullable(PeriodText),
  jumlah: Type.Object({ ...CoverageSchema.properties, completeness: Completeness, impossible: Type.Integer() }),
  selisih: Type.Array(Type.Object({ target: TargetSchema, short: Num, people: Nullable(Num) })),
  /** Targets of the year, also where there is no value yet. */
  target: Type.Array(TargetSchema),
  tersisa: Nullable(Num),
  /** The oldest first, without this period. */
  riwayat: Type.Array(Type.Object({ periode: PeriodText, nilai: Nullable(Num), lengkap: Completeness })),
  /** By row, in the order of `wilayah`. */
  sel: Type.Object({
    keadaan: Type.Array(OneOf(CELL_STATES)),
    pembilang: Numbers,
    penyebut: Numbers,
    nilai: Numbers,
    /** People short of the first target. */
    orang: Numbers,
    /** Value of the period just before. */
    lalu: Numbers,
    melapor: Type.Array(Type.Integer()),
    diminta: Type.Array(Type.Integer()),
  }),
})
export type GapIndicator = Static<typeof GapIndicator>

export const GapsAnswer = Type.Object({
  periode: PeriodText,
  sumbu: OneOf(GAP_AXES),
  indikator: Type.Array(GapIndicator),
  wilayah: Type.Array(Type.Object({ kode: AreaKode, nama: Text, kecamatan: Nullable(Text), orang: PeopleGapSchema })),
  kecamatan: Type.Array(Type.Object({ kode: AreaKode, nama: Text })),
  lembaga: Type.Array(Type.Object({ id: Nullable(Uuid), nama: Nullable(Text), orang: PeopleGapSchema })),
  /** The whole district, also for whoever sees a part of it. */
  bersama: PeopleGapSchema,
  desa: Type.Integer({ description: 'Villages of the district.' }),
})
export type GapsAnswer = Static<typeof GapsAnswer>

const params = Type.Object({ kab: KabKode, periode: PeriodText })

export const readGaps = route({
  method: 'GET',
  path: '/api/districts/:kab/kesenjangan/:periode',
  act: 'situation.read',
  summary: { id: 'Kesenjangan layanan menurut wilayah atau lembaga', en: 'Service gaps by area or office' },
  params,
  query: Type.Object({ sumbu: Type.Optional(OneOf(GAP_AXES)) }),
  answer: GapsAnswer,
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan'],
})

export const downloadGaps = route({
  method: 'GET',
  path: '/api/districts/:kab/kesenjangan/:periode/berkas.xlsx',
  act: 'situation.read',
  summary: { id: 'Unduh kesenjangan layanan sebagai buku kerja', en: 'Download service gaps as a workbook' },
  params,
  query: Type.Object({ bahasa: Type.Optional(OneOf(['id', 'en'] as const)) }),
  answer: { file: true, mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan'],
})
