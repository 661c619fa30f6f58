/**
 * The catalogue of indicators: definitions as data, with the changes that a district made. Belongs to the capability `coverage`.
 */
import { AGGREGATIONS, CERTAINTIES, DIRECTIONS, FREQUENCIES, LEVELS, UNITS } from '@konvergen/core/indicators/indicator.ts'
import { PILLARS, type Pillar } from '@konvergen/core/indicators/pillar.ts'
import Type, { type Static } from 'typebox'
import { KabKode, KabParams, Nullable, OneOf, Text, Uuid } from './parts.ts'
import { route } from './route.ts'

export const Code = Type.String({ pattern: '^[A-Z]\\d{2,3}$' })
const Reason = Type.String({ minLength: 1, maxLength: 600 })
const CodeParams = Type.Object({ kab: KabKode, kode: Code })

export const WordsSchema = Type.Object({
  id: Type.String({ minLength: 1, maxLength: 300 }),
  en: Type.String({ minLength: 1, maxLength: 300 }),
})

export const TargetSchema = Type.Object({
  year: Type.Integer({ minimum: 2000, maximum: 2100 }),
  value: Type.Number({ minimum: 0 }),
  source: Type.String({ minLength: 1, maxLength: 200 }),
  certainty: OneOf(CERTAINTIES),
})

const PillarSchema = Type.Unsafe<Pillar>(Type.Integer({ minimum: 1, maximum: PILLARS.length }))

export const DefinitionSchema = Type.Object({
  code: Code,
  version: Type.Integer({ minimum: 0 }),
  name: WordsSchema,
  group: Type.String({ minLength: 1, maxLength: 60 }),
  unit: OneOf(UNITS),
  numerator: Nullable(WordsSchema),
  denominator: Nullable(WordsSchema),
  denominatorCode: Nullable(Code),
  direction: OneOf(DIRECTIONS),
  aggregation: OneOf(AGGREGATIONS),
  level: OneOf(LEVELS),
  frequency: OneOf(FREQUENCIES),
  targets: Type.Array(TargetSchema, { maxItems: 60 }),
  variants: Type.Array(
    Type.Object({
      code: Type.String({ minLength: 1, maxLength: 60 }),
      numerator: Nullable(WordsSchema),
      denominator: Nullable(WordsSchema),
      denominatorCode: Nullable(Code),
      source: Type.String({ minLength: 1, maxLength: 300 }),
    }),
    { maxItems: 10 },
  ),
  suggestedOwners: Type.Array(Type.String({ maxLength: 40 }), { maxItems: 10 }),
  dataSource: Type.String({ maxLength: 200 }),
  externalCode: Nullable(Type.String({ minLength: 1, maxLength: 60 })),
  regulation: Nullable(Type.String({ maxLength: 100 })),
  pillar: Type.Optional(Nullable(PillarSchema)),
  sameAs: Nullable(Code),
  certainty: OneOf(CERTAINTIES),
})
export type DefinitionSchema = Static<typeof DefinitionSchema>

export const CatalogueAnswer = Type.Object({
  tahun: Type.Integer(),
  indikator: Type.Array(DefinitionSchema),
  sasaran: Type.Array(Type.Object({ code: Code, name: WordsSchema, unit: WordsSchema })),
  pengampu: Type.Record(Text, Uuid, { description: 'Owning office by code; absent = nobody, the secretariat enters it.' }),
  lembaga: Type.Record(Text, Text, { description: 'Names of offices by id.' }),
  perubahan: Type.Array(
    Type.Object({
      kode: Code,
      versi: Type.Integer(),
      mulai: Type.Integer(),
      dihentikan: Type.Boolean(),
      alasan: Text,
      oleh: Text,
      pada: Text,
      definisi: DefinitionSchema,
    }),
  ),
})
export type CatalogueAnswer = Static<typeof CatalogueAnswer>

export const readCatalogue = route({
  method: 'GET',
  path: '/api/districts/:kab/indikator',
  act: 'coverage.read',
  summary: { id: 'Katalog indikator sebuah tahun', en: 'The catalogue of indicators of a year' },
  params: KabParams,
  query: Type.Object({ tahun: Type.Optional(Type.Integer({ minimum: 2000, maximum: 2100 })) }),
  answer: CatalogueAnswer,
  errors: ['tidak-ditemukan'],
})

export const changeDefinition = route({
  method: 'PUT',
  path: '/api/districts/:kab/indikator/:kode',
  act: 'coverage.define',
  summary: {
    id: 'Ubah definisi sebuah indikator, atau tambah indikator daerah, mulai sebuah tahun',
    en: 'Change the definition of an indicator, or add one of the district, from a year on',
  },
  params: CodeParams,
  body: Type.Object({
    definisi: Type.Omit(DefinitionSchema, ['code', 'version']),
    mulai: Type.Integer({ minimum: 2000, maximum: 2100 }),
    dihentikan: Type.Boolean(),
    alasan: Reason,
  }),
  answer: Type.Object({ versi: Type.Integer() }),
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan', 'nilai-tidak-sah', 'keadaan-berubah'],
})
