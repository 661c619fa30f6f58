/**
 * Sigizi's monthly report over a year so far, as its quarterly report draws it together.
 */
import { SIGIZI_RATES } from '@konvergen/core/intake/sigizi/sigizi-columns.ts'
import Type, { type Static } from 'typebox'
import { DesaKode, KabParams, Nullable, Num, OneOf, Text } from './parts.ts'
import { route } from './route.ts'

const Year = Type.Integer({ minimum: 2000, maximum: 2100 })
const Month = Type.Integer({ minimum: 1, maximum: 12 })

export const YEAR_RULES = ['rerata', 'jumlah', 'mpasi', 'vitamin-a'] as const

export const SigiziAnswer = Type.Object({
  /** Years with a report, newest first; empty = no monthly report was applied yet. */
  daftarTahun: Type.Array(Year),
  tahun: Nullable(Year),
  /** The last month that counts. */
  sampai: Month,
  kolom: Type.Array(
    Type.Object({
      nomor: Type.String({ pattern: '^\\d+$', description: 'As numbered in the report.' }),
      judul: Text,
      aturan: OneOf(YEAR_RULES),
      jumlah: Nullable(Num),
      desa: Type.Integer({ description: 'Villages that have it.' }),
    }),
  ),
  persen: Type.Array(
    Type.Object({
      kode: OneOf(Object.keys(SIGIZI_RATES) as (keyof typeof SIGIZI_RATES)[]),
      pembilang: Nullable(Num),
      penyebut: Nullable(Num),
      persen: Nullable(Num),
      desa: Type.Integer(),
    }),
  ),
  desa: Type.Array(
    Type.Object({
      kode: DesaKode,
      nama: Text,
      kecamatan: Text,
      bulan: Type.Array(Month),
      /** In the order of `kolom`. */
      angka: Type.Array(Nullable(Num)),
    }),
  ),
})
export type SigiziAnswer = Static<typeof SigiziAnswer>

export const readSigizi = route({
  method: 'GET',
  path: '/api/districts/:kab/sigizi',
  act: 'intake.sheets',
  summary: { id: 'Laporan Sigizi setahun sampai suatu bulan', en: 'Sigizi report of a year up to a month' },
  params: KabParams,
  query: Type.Object({ tahun: Type.Optional(Year), sampai: Type.Optional(Month) }),
  answer: SigiziAnswer,
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan'],
})
