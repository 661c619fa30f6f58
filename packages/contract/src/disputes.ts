/**
 * Governed numbers that offices disagree about. Belongs to the capability `coverage`.
 */
import Type, { type Static } from 'typebox'
import { AreaKode, PeriodText } from './coverage.ts'
import { Code, WordsSchema } from './indicators.ts'
import { Done, KabKode, KabParams, Nullable, Num, OneOf, Text, Uuid } from './parts.ts'
import { route } from './route.ts'

const Reason = Type.String({ minLength: 1, maxLength: 600 })

export const DisputeSchema = Type.Object({
  id: Uuid,
  kode: Code,
  nama: WordsSchema,
  periode: PeriodText,
  wilayah: AreaKode,
  tercatat: Nullable(Num),
  diusulkan: Num,
  oleh: Nullable(Text),
  alasan: Text,
  pada: Text,
  hasil: Nullable(OneOf(['tetap', 'diganti'] as const)),
  alasanHasil: Nullable(Text),
  boleh: Type.Boolean({ description: 'True for whoever owns the number.' }),
})
export type DisputeSchema = Static<typeof DisputeSchema>

export const listDisputes = route({
  method: 'GET',
  path: '/api/districts/:kab/beda-sasaran',
  act: 'coverage.read',
  summary: { id: 'Angka sasaran yang diperselisihkan', en: 'Governed numbers that offices disagree about' },
  params: KabParams,
  query: Type.Object({ tahun: Type.Optional(Type.Integer({ minimum: 2000, maximum: 2100 })) }),
  answer: Type.Array(DisputeSchema),
  errors: ['tidak-ditemukan'],
})

export const openDispute = route({
  method: 'POST',
  path: '/api/districts/:kab/beda-sasaran',
  act: 'coverage.enter',
  summary: { id: 'Nyatakan angka sasaran yang berbeda, dengan alasannya', en: 'State another governed number, with the reason' },
  params: KabParams,
  body: Type.Object({
    kode: Code,
    periode: PeriodText,
    wilayah: AreaKode,
    angka: Type.Integer({ minimum: 0 }),
    alasan: Reason,
    lembaga: Nullable(Uuid),
  }),
  answer: Type.Object({ id: Uuid }),
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan', 'tidak-boleh', 'nilai-tidak-sah', 'keadaan-berubah'],
})

export const settleDispute = route({
  method: 'POST',
  path: '/api/districts/:kab/beda-sasaran/:id/selesai',
  act: 'coverage.enter',
  summary: { id: 'Selesaikan perbedaan: angka tetap, atau diganti', en: 'Settle a disagreement: the number stays, or is replaced' },
  params: Type.Object({ kab: KabKode, id: Uuid }),
  body: Type.Object({ hasil: OneOf(['tetap', 'diganti'] as const), alasan: Reason }),
  answer: Done,
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan', 'tidak-boleh', 'keadaan-berubah'],
})
