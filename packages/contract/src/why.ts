/**
 * “Kenapa angka ini?”: what one figure of the situation is made of, down to the cells that it was read from.
 */
import { UNITS } from '@konvergen/core/indicators/indicator.ts'
import { FIGURES } from '@konvergen/core/situation/situation.ts'
import Type, { type Static } from 'typebox'
import { CoverageSchema } from './coverage.ts'
import { FigureSchema, KabKode, Nullable, OneOf, Text, Uuid } from './parts.ts'
import { route } from './route.ts'
import { MeasurementOrigin, Provenance } from './situation.ts'

const Area = Type.Object({ kode: Text, nama: Text })

export const WhyFile = Type.Object({
  id: Uuid,
  nama: Text,
  periode: Text,
  sha256: Text,
  diterapkan: Text,
  /** Whether it counts today; of a version it may have been replaced or taken back since. */
  berlaku: Type.Boolean(),
  /** Who applied it; null to whoever does not see the list of files, or where the program did. */
  oleh: Nullable(Text),
})
export type WhyFile = Static<typeof WhyFile>

export const WhyAnswer = Type.Object({
  wilayah: Area,
  angka: FigureSchema,
  /** Areas that it is the sum of: villages of the district or kecamatan, as far as the asker sees them; of a village none. */
  bagian: Type.Array(Type.Object({ ...Area.properties, angka: FigureSchema })),
  /** Files whose rows are in it. */
  berkas: Type.Array(WhyFile),
  /** Month of the list of children that was counted instead of a file. */
  anak: Nullable(Text),
  /** Of a village: every count that it rests on with its cell. */
  sel: Type.Array(Provenance),
  /** Rows without a village that the district's figure holds, as written; of another area none. */
  tanpaDesa: Type.Array(Text),
  /** Version of the program that computed it. */
  program: Text,
  /** Of a version of the analysis: the moment of its cut, and whether the list of children has been replaced since; null = of today. */
  potongan: Nullable(Type.Object({ sampai: Text, anakDiganti: Type.Boolean() })),
})
export type WhyAnswer = Static<typeof WhyAnswer>

export const readWhy = route({
  method: 'GET',
  path: '/api/districts/:kab/kenapa/:ukuran',
  act: 'situation.read',
  summary: { id: 'Kenapa angka ini: asal satu angka situasi', en: 'Why this number: what a situation figure is made of' },
  params: Type.Object({ kab: KabKode, ukuran: OneOf(FIGURES) }),
  query: Type.Object({
    /** Of a village or kecamatan; absent = the district. */
    wilayah: Type.Optional(Text),
    sumber: Type.Optional(MeasurementOrigin),
    recap: Type.Optional(Text),
    krs: Type.Optional(Text),
  }),
  answer: WhyAnswer,
  errors: ['tidak-ditemukan', 'nilai-tidak-sah'],
})

const VersionParams = { kab: KabKode, id: Uuid }

export const readVersionWhy = route({
  method: 'GET',
  path: '/api/districts/:kab/analisis/:id/kenapa/:ukuran',
  act: 'situation.analyses',
  summary: {
    id: 'Kenapa angka ini: asal satu angka dalam satu versi analisis',
    en: 'Why this number: what a figure of a version is made of',
  },
  params: Type.Object({ ...VersionParams, ukuran: OneOf(FIGURES) }),
  /** Of a village or kecamatan; absent = of the area of the version. */
  query: Type.Object({ wilayah: Type.Optional(Text) }),
  answer: WhyAnswer,
  errors: ['tidak-ditemukan'],
})

const Words = Type.Object({ id: Text, en: Text })
const { state, numerator, denominator, value } = CoverageSchema.properties
const Covered = Type.Object({ state, numerator, denominator, value })

export const VersionServiceAnswer = Type.Object({
  definisi: Type.Object({
    code: Text,
    version: Type.Integer(),
    name: Words,
    unit: OneOf(UNITS),
    numerator: Nullable(Words),
    denominator: Nullable(Words),
    dataSource: Text,
  }),
  periode: Text,
  /** As it is in the version. */
  angka: Covered,
  reported: Type.Integer(),
  expected: Type.Integer(),
  /** As they were reported until then; the asker's own. */
  bagian: Type.Array(Type.Object({ ...Area.properties, ...Covered.properties })),
  sampai: Text,
  program: Text,
})
export type VersionServiceAnswer = Static<typeof VersionServiceAnswer>

export const readVersionService = route({
  method: 'GET',
  path: '/api/districts/:kab/analisis/:id/layanan/:kode',
  act: 'situation.analyses',
  summary: {
    id: 'Kenapa angka ini: asal satu angka layanan dalam satu versi',
    en: 'Why this number: what a service of a version is made of',
  },
  params: Type.Object({ ...VersionParams, kode: Text }),
  answer: VersionServiceAnswer,
  errors: ['tidak-ditemukan', 'nilai-tidak-sah'],
})
