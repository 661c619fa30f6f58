/**
 * What was done of APBDes in quarters: the board of villages, the grid of one, writing, steps.
 */
import { MONEY_SOURCES } from '@konvergen/core/plan/activity.ts'
import Type, { type Static } from 'typebox'
import { DesaKode, Done, KabKode, KabParams, Nullable, OneOf, Text, Uuid } from './parts.ts'
import { PlanYear } from './plan.ts'
import {
  GridAnswer,
  GridRow,
  OfficeStandingSchema,
  QuarterHead,
  QuarterNumber,
  RealisationDetail,
  Reports,
  RulesAnswer,
  Words,
  WRITE_ERRORS,
  WrittenRows,
} from './realisation.ts'
import { route } from './route.ts'

/** What Siskeudes says was spent, of the year so far: beside the reports, never among them. */
const Siskeudes = Type.Object({
  rupiah: Text,
  fileName: Nullable(Text),
  /** Of this quarter, so that the reports of the year would say the same; null = it cannot be taken over. */
  proposed: Nullable(Text),
  /** Money was reported, and it is another sum. */
  differs: Type.Boolean(),
})
export type SiskeudesAnswer = Static<typeof Siskeudes>

export const VillageRow = Type.Object({
  ...GridRow.properties,
  code: Nullable(Text),
  /** As the budget writes it. */
  sourceText: Nullable(Text),
  /** Sources that are asked of it. */
  asked: Type.Array(OneOf(MONEY_SOURCES)),
  /** False: the APBDes does not hold it any more; what was reported of it stays. */
  counts: Type.Boolean(),
  siskeudes: Nullable(Siskeudes),
})
export type VillageRow = Static<typeof VillageRow>

export const VillageGridAnswer = Type.Object({
  ...Type.Omit(GridAnswer, ['office', 'officeName', 'offices', 'rows']).properties,
  village: DesaKode,
  villageName: Text,
  kecamatanName: Nullable(Text),
  /** The asker may report for it, were the quarter open. */
  isOwn: Type.Boolean(),
  rows: Type.Array(VillageRow),
})
export type VillageGridAnswer = Static<typeof VillageGridAnswer>

export const BoardVillage = Type.Object({
  village: DesaKode,
  name: Text,
  kecamatan: Text,
  ...QuarterHead,
  standing: OfficeStandingSchema,
  /** Of the year so far; null = Siskeudes tells nothing of it. */
  siskeudes: Nullable(Text),
  /** Lines of which Siskeudes tells another sum than the reports. */
  differing: Type.Integer(),
})
export type BoardVillage = Static<typeof BoardVillage>

export const VillageBoardAnswer = Type.Object({
  year: Type.Integer(),
  /** Of which any village has an APBDes. */
  years: Type.Array(Type.Integer()),
  today: Text,
  quarter: QuarterNumber,
  /** Villages with an APBDes. */
  villages: Type.Array(BoardVillage),
  /** Of which no line of an APBDes is known. */
  without: Type.Array(Type.Object({ village: DesaKode, name: Text, kecamatan: Text })),
  kecamatan: Type.Array(Type.Object({ kode: Text, nama: Text })),
  /** All of them together. */
  all: OfficeStandingSchema,
  /** Villages for which the asker may report. */
  writable: Type.Array(DesaKode),
  /** Sheets of many villages come in. */
  mayWriteAll: Type.Boolean(),
  ...RulesAnswer.properties,
})
export type VillageBoardAnswer = Static<typeof VillageBoardAnswer>

const QuarterQuery = { tahun: PlanYear, triwulan: QuarterNumber }

export const readVillageBoard = route({
  method: 'GET',
  path: '/api/districts/:kab/realisasi/desa',
  act: 'realisation.villages',
  summary: { id: 'Papan realisasi APBDes: desa dalam satu triwulan', en: 'Board of APBDes: villages in a quarter' },
  params: KabParams,
  query: Type.Object(QuarterQuery),
  answer: VillageBoardAnswer,
  errors: ['permintaan-tidak-sah'],
})

export const readVillageGrid = route({
  method: 'GET',
  path: '/api/districts/:kab/realisasi/desa/:desa',
  act: 'realisation.villages',
  summary: { id: 'Realisasi APBDes satu desa dalam satu triwulan', en: 'Realisation of the APBDes of a village in a quarter' },
  params: Type.Object({ kab: KabKode, desa: DesaKode }),
  query: Type.Object(QuarterQuery),
  answer: VillageGridAnswer,
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan'],
})

export const VillageLineDetail = Type.Object({
  ...Type.Omit(RealisationDetail, ['office', 'officeName']).properties,
  village: DesaKode,
  villageName: Text,
})
export type VillageLineDetail = Static<typeof VillageLineDetail>

export const readVillageLine = route({
  method: 'GET',
  path: '/api/districts/:kab/realisasi/baris/:id',
  act: 'realisation.villages',
  summary: {
    id: 'Realisasi satu baris APBDes dengan revisi dan buktinya',
    en: 'Realisation of a line of an APBDes with its revisions and evidence',
  },
  params: Type.Object({ kab: KabKode, id: Uuid }),
  answer: VillageLineDetail,
  errors: ['tidak-ditemukan'],
})

const QuarterOfVillage = { year: PlanYear, quarter: QuarterNumber, village: DesaKode }

export const writeVillageRealisation = route({
  method: 'POST',
  path: '/api/districts/:kab/realisasi/desa',
  act: 'realisation.write-village',
  summary: { id: 'Catat realisasi baris APBDes dalam satu triwulan', en: 'Record what was done of lines of an APBDes in a quarter' },
  params: KabParams,
  body: Type.Object({ ...QuarterOfVillage, rows: Reports }),
  answer: WrittenRows,
  errors: [...WRITE_ERRORS],
})

export const handInVillage = route({
  method: 'POST',
  path: '/api/districts/:kab/realisasi/desa/serahkan',
  act: 'realisation.write-village',
  summary: { id: 'Serahkan triwulan APBDes, atau minta dibuka kembali', en: 'Hand in a quarter of an APBDes, or ask to open it again' },
  params: KabParams,
  body: Type.Object({ ...QuarterOfVillage, step: OneOf(['serahkan', 'minta-buka'] as const), reason: Nullable(Words) }),
  answer: Done,
  errors: [...WRITE_ERRORS],
})

export const judgeVillage = route({
  method: 'POST',
  path: '/api/districts/:kab/realisasi/desa/langkah',
  act: 'realisation.verify-village',
  summary: {
    id: 'Verifikasi, kembalikan atau buka kembali satu triwulan APBDes',
    en: 'Verify, give back or open a quarter of an APBDes again',
  },
  params: KabParams,
  body: Type.Object({ ...QuarterOfVillage, step: OneOf(['verifikasi', 'kembalikan', 'buka'] as const), reason: Nullable(Words) }),
  answer: Done,
  errors: [...WRITE_ERRORS],
})
