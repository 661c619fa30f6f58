/**
 * What plans lean on: the nomenclature that was imported, what a unit costs here, and which sub-kegiatan serves which indicator.
 */
import { PAIR_REMARK_CODES } from '@konvergen/core/plan/pair-remarks.ts'
import Type, { type Static } from 'typebox'
import { Code } from './indicators.ts'
import { Done, KabKode, KabParams, Nullable, OneOf, Params, Text, Uuid } from './parts.ts'
import { PlanYear } from './plan.ts'
import { route } from './route.ts'

const Digits = Type.String({ pattern: '^(?:0|[1-9]\\d{0,14})$' })
const CodeText = Type.String({ pattern: '^[0-9X]+(?:\\.[0-9X]+){1,5}$', maxLength: 30 })

export const MAPPING_STATES = ['usul', 'pakai', 'lepas'] as const

export const UnitCost = Type.Object({
  id: Uuid,
  year: Type.Integer(),
  item: Text,
  unit: Text,
  rupiah: Text,
  source: Text,
  by: Text,
  at: Text,
})
export type UnitCost = Static<typeof UnitCost>

export const MappedCode = Type.Object({
  subKegiatan: Text,
  name: Nullable(Text),
  indicator: Code,
  indicatorName: Nullable(Type.Object({ id: Text, en: Text })),
  state: OneOf(['usul', 'pakai'] as const),
  reason: Text,
  /** null = the program's proposal, by words that two names share. */
  by: Nullable(Text),
})
export type MappedCode = Static<typeof MappedCode>

export const ReferenceAnswer = Type.Object({
  /** The import that counts; null = none was applied yet. */
  nomenclature: Nullable(Type.Object({ period: Text, codes: Type.Integer(), subKegiatan: Type.Integer() })),
  unitCosts: Type.Array(UnitCost),
  mapping: Type.Array(MappedCode),
  indicators: Type.Array(Type.Object({ code: Code, name: Type.Object({ id: Text, en: Text }) })),
  mayWrite: Type.Boolean(),
})
export type ReferenceAnswer = Static<typeof ReferenceAnswer>

export const readReference = route({
  method: 'GET',
  path: '/api/districts/:kab/rencana/acuan',
  act: 'plan.read',
  summary: { id: 'Nomenklatur, biaya satuan dan pemetaan sub-kegiatan', en: 'Nomenclature, unit costs and the mapping of sub-kegiatan' },
  params: KabParams,
  answer: ReferenceAnswer,
  errors: ['tidak-ditemukan'],
})

export const FoundCodes = Type.Array(Type.Object({ code: Text, name: Text, indicators: Type.Array(Code) }))
export type FoundCodes = Static<typeof FoundCodes>

export const searchNomenclature = route({
  method: 'POST',
  path: '/api/districts/:kab/rencana/nomenklatur',
  act: 'plan.read',
  summary: { id: 'Cari sub-kegiatan menurut kode atau kata', en: 'Search sub-kegiatan by code or words' },
  params: KabParams,
  body: Type.Object({ text: Type.String({ maxLength: 100 }) }),
  answer: FoundCodes,
  reads: true,
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan'],
})

export const addUnitCost = route({
  method: 'POST',
  path: '/api/districts/:kab/rencana/biaya-satuan',
  act: 'plan.reference',
  summary: { id: 'Catat biaya satuan', en: 'Record a unit cost' },
  params: KabParams,
  body: Type.Object({
    year: PlanYear,
    item: Type.String({ minLength: 3, maxLength: 200 }),
    unit: Type.String({ minLength: 1, maxLength: 60 }),
    rupiah: Digits,
    source: Type.String({ minLength: 3, maxLength: 200 }),
  }),
  answer: Type.Object({ id: Uuid }),
  errors: ['permintaan-tidak-sah', 'memuat-nik', 'tidak-ditemukan'],
})

export const withdrawUnitCost = route({
  method: 'POST',
  path: '/api/districts/:kab/rencana/biaya-satuan/:id/cabut',
  act: 'plan.reference',
  summary: { id: 'Cabut biaya satuan', en: 'Withdraw a unit cost' },
  params: Type.Object({ kab: KabKode, id: Uuid }),
  answer: Done,
  errors: ['tidak-ditemukan', 'keadaan-berubah'],
})

/** Several at once: a list that was pasted or read from a table. */
export const mapCodes = route({
  method: 'POST',
  path: '/api/districts/:kab/rencana/pemetaan',
  act: 'plan.reference',
  summary: { id: 'Petakan sub-kegiatan ke indikator, atau lepaskan', en: 'Tie sub-kegiatan to indicators, or untie them' },
  params: KabParams,
  body: Type.Object({
    reason: Type.String({ minLength: 3, maxLength: 300 }),
    pairs: Type.Array(Type.Object({ subKegiatan: CodeText, indicator: Code, state: OneOf(MAPPING_STATES) }), {
      minItems: 1,
      maxItems: 10_000,
    }),
  }),
  answer: Type.Object({ kept: Type.Integer(), refused: Type.Array(Type.Object({ subKegiatan: Text, indicator: Text })) }),
  errors: ['permintaan-tidak-sah', 'memuat-nik', 'tidak-ditemukan'],
})

/** Nothing is kept: the person sees each pair and what is wrong with it, then keeps the others with their basis. */
export const PairPreview = Type.Object({
  file: Text,
  pairs: Type.Array(
    Type.Object({
      row: Type.Integer(),
      subKegiatan: Nullable(Text),
      indicator: Nullable(Text),
      /** `tetap`: it holds already. */
      does: OneOf(['baru', 'tetap', 'ditolak'] as const),
      remarks: Type.Array(Type.Object({ code: OneOf(PAIR_REMARK_CODES), params: Params, cell: Nullable(Text) })),
    }),
  ),
})
export type PairPreview = Static<typeof PairPreview>

export const previewPairs = route({
  method: 'POST',
  path: '/api/districts/:kab/rencana/pemetaan/berkas',
  act: 'plan.reference',
  summary: {
    id: 'Periksa tabel kode sub-kegiatan dan indikator; belum ada yang disimpan',
    en: 'Check a table of sub-kegiatan and indicators; nothing is kept yet',
  },
  params: KabParams,
  body: { file: true },
  answer: PairPreview,
  isWatched: true,
  errors: ['berkas-tidak-terbaca', 'templat-lain', 'tidak-ditemukan', 'tidak-boleh'],
})

export const downloadPairs = route({
  method: 'GET',
  path: '/api/districts/:kab/rencana/pemetaan.xlsx',
  act: 'plan.read',
  summary: { id: 'Unduh pemetaan sub-kegiatan yang berlaku', en: 'Download the mapping of sub-kegiatan that holds' },
  params: KabParams,
  answer: { file: true, mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  errors: ['tidak-ditemukan'],
})
