/**
 * The sheet of a quarter of one village's APBDes, or of many, as it goes out and comes back in.
 */
import Type, { type Static } from 'typebox'
import { DesaKode, KabParams, Nullable, Text, Uuid } from './parts.ts'
import { PlanYear } from './plan.ts'
import { QuarterNumber, ReportBody, WRITE_ERRORS, WrittenRows } from './realisation.ts'
import { ReportRow } from './realisation-files.ts'
import { route } from './route.ts'

export const downloadVillageSheet = route({
  method: 'GET',
  path: '/api/districts/:kab/realisasi/lembar-desa.xlsx',
  act: 'realisation.villages',
  summary: { id: 'Unduh lembar realisasi APBDes yang dapat diisi', en: 'Download the sheet of realisation of APBDes to fill in' },
  params: KabParams,
  /** `desa` absent: all villages in one sheet. */
  query: Type.Object({ tahun: PlanYear, triwulan: QuarterNumber, desa: Type.Optional(DesaKode) }),
  answer: { file: true, mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan'],
})

/** Nothing is kept: the person sees each row and what is wrong with it, then applies. */
export const VillageSheetPreview = Type.Object({
  file: Text,
  year: Type.Integer(),
  quarter: QuarterNumber,
  /** null = of many. */
  village: Nullable(DesaKode),
  rows: Type.Array(Type.Object({ ...ReportRow.properties, villageName: Nullable(Text) })),
  /** Lines that the file does not name; their reports stay. */
  unnamed: Type.Integer(),
})
export type VillageSheetPreview = Static<typeof VillageSheetPreview>

export const previewVillageSheet = route({
  method: 'POST',
  path: '/api/districts/:kab/realisasi/lembar-desa',
  act: 'realisation.write-village',
  summary: {
    id: 'Periksa lembar realisasi APBDes yang diisi; belum ada yang disimpan',
    en: 'Check a sheet of APBDes that was filled in; nothing is kept yet',
  },
  params: KabParams,
  body: { file: true },
  answer: VillageSheetPreview,
  isWatched: true,
  errors: ['berkas-tidak-terbaca', 'templat-lain', 'tidak-ditemukan', 'tidak-boleh'],
})

/** All of them or none. */
export const applyVillageSheet = route({
  method: 'POST',
  path: '/api/districts/:kab/realisasi/lembar-desa/terapkan',
  act: 'realisation.write-village',
  summary: { id: 'Simpan baris lembar realisasi APBDes yang sudah diperiksa', en: 'Keep the rows of a checked sheet of APBDes' },
  params: KabParams,
  body: Type.Object({
    year: PlanYear,
    quarter: QuarterNumber,
    village: Nullable(DesaKode),
    file: Type.String({ minLength: 1, maxLength: 200 }),
    rows: Type.Array(
      Type.Object({ row: Type.Integer({ minimum: 1 }), id: Uuid, revision: Type.Integer({ minimum: 0 }), facts: ReportBody }),
      { minItems: 1, maxItems: 20_000 },
    ),
  }),
  answer: WrittenRows,
  errors: [...WRITE_ERRORS],
})
