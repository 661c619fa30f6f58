/**
 * A score of a proposal opened: what each criterion adds to it, and of the criteria that are no figure of the situation what they are made of.
 */
import { NORMALISATIONS } from '@konvergen/core/lokus/criterion.ts'
import { CRITERIA, ESTIMATES } from '@konvergen/core/lokus/method.ts'
import Type, { type Static } from 'typebox'
import { Code, WordsSchema } from './indicators.ts'
import { LokusQuery } from './lokus.ts'
import { DesaKode, KabKode, Nullable, Num, OneOf, Text } from './parts.ts'
import { route } from './route.ts'
import { Provenance } from './situation.ts'
import { WhyFile } from './why.ts'

export const LokusWhyAnswer = Type.Object({
  wilayah: Type.Object({ kode: DesaKode, nama: Text }),
  metode: OneOf(['indeks', 'peringkat']),
  norma: OneOf(NORMALISATIONS),
  urutan: Nullable(Type.Integer()),
  /** 0–100: the middle of `terendah` and `tertinggi`, which are equal where all is known. null = nothing is known. */
  nilai: Nullable(Num),
  terendah: Num,
  tertinggi: Num,
  /** Those that carry weight; their points add up to `terendah`. */
  kriteria: Type.Array(
    Type.Object({
      key: OneOf(CRITERIA),
      value: Nullable(Num),
      /** Of the villages that it is known of, `known`. */
      lowest: Num,
      highest: Num,
      known: Type.Integer(),
      /** 0–1. */
      scaled: Nullable(Num),
      share: Num,
      points: Nullable(Num),
    }),
  ),
  /** The share of stunted children that the village is ordered by; null = not measured. */
  prevalensi: Nullable(Type.Object({ taksiran: OneOf(ESTIMATES), percent: Num, low: Num, high: Num })),
  /** Of the gap of services: its services, whose people add up to numerator and denominator. */
  layanan: Type.Array(
    Type.Object({
      kode: Code,
      nama: WordsSchema,
      versi: Type.Integer(),
      periode: Text,
      pembilang: Nullable(Num),
      penyebut: Nullable(Num),
      /** Percent, and whose target it is. */
      target: Num,
      sumberTarget: Text,
      kurang: Type.Integer(),
    }),
  ),
  /** Families at risk in the lowest group of welfare, of all at risk, with the cells; null = no file tells. */
  kesejahteraan: Nullable(
    Type.Object({ pembilang: Nullable(Num), penyebut: Nullable(Num), sel: Type.Array(Provenance), berkas: Nullable(WhyFile) }),
  ),
  /** Index of access with the row of its file; null = no file tells. */
  akses: Nullable(Type.Object({ iks: Nullable(Num), baris: Type.Integer(), berkas: WhyFile })),
  program: Text,
})
export type LokusWhyAnswer = Static<typeof LokusWhyAnswer>

export const readLokusWhy = route({
  method: 'GET',
  path: '/api/districts/:kab/lokus/kenapa/:desa',
  act: 'lokus.read',
  summary: {
    id: 'Kenapa nilai ini: asal indeks atau jumlah peringkat satu desa',
    en: 'Why this score: what the index or sum of ranks of a village is made of',
  },
  params: Type.Object({ kab: KabKode, desa: DesaKode }),
  query: LokusQuery,
  answer: LokusWhyAnswer,
  errors: ['tidak-ditemukan', 'nilai-tidak-sah'],
})
