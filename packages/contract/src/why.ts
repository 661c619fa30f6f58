/**
 * “Kenapa angka ini?”: what one figure of the situation is made of, down to the cells that it was read from.
 */
import { FIGURES } from '@konvergen/core/situation/situation.ts'
import Type, { type Static } from 'typebox'
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
