/**
 * Budgets: lines that count of a stage and year, files that brought them, lines by hand.
 */
import { type BudgetColumn, COLUMN_WORDS } from '@konvergen/core/budget/columns.ts'
import { BUDGET_STAGES, LINE_ORIGINS } from '@konvergen/core/budget/line.ts'
import { BUDGET_REMARK_CODES } from '@konvergen/core/budget/remarks.ts'
import { MONEY_SOURCES } from '@konvergen/core/plan/activity.ts'
import Type, { type Static } from 'typebox'
import { DesaKode, Done, KabKode, KabParams, Nullable, OneOf, Params, Text, Uuid } from './parts.ts'
import { PlanYear } from './plan.ts'
import { route } from './route.ts'

export const BUDGET_COLUMN_NAMES = Object.keys(COLUMN_WORDS) as readonly BudgetColumn[]
export const FILE_STATES = ['dibaca', 'berlaku', 'dicabut', 'dibuang'] as const

const IdParams = Type.Object({ kab: KabKode, id: Uuid })
const Stage = OneOf(BUDGET_STAGES)
/** An office, or a village: as the stage has it. */
export const BudgetOwner = Type.Union([Uuid, DesaKode])
const Rupiah = Type.String({ pattern: '^(?:0|[1-9]\\d{0,14})$', description: 'Whole rupiah' })
const Said = (most: number) => Nullable(Type.String({ minLength: 1, maxLength: most }))
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** What a person writes of a line by hand. */
export const BudgetBody = Type.Object({
  code: Said(60),
  title: Type.String({ minLength: 1, maxLength: 500 }),
  account: Said(60),
  source: Nullable(OneOf(MONEY_SOURCES)),
  volume: Nullable(Type.Number({ minimum: 0, maximum: 99_999_999_999_999 })),
  unit: Said(60),
  unitCost: Nullable(Rupiah),
  rupiah: Nullable(Rupiah),
  places: Type.Array(DesaKode, { maxItems: 2000 }),
  share: Nullable(Type.Number({ minimum: 0, maximum: 100 })),
  indicator: Said(500),
  target: Said(500),
})
export type BudgetBody = Static<typeof BudgetBody>

export const BudgetLineSchema = Type.Object({
  ...BudgetBody.properties,
  id: Uuid,
  stage: Stage,
  year: Type.Integer(),
  owner: BudgetOwner,
  ownerName: Text,
  code: Nullable(Text),
  codeNormal: Nullable(Text),
  /** Of the nomenclature that counts here. */
  codeName: Nullable(Text),
  title: Text,
  account: Nullable(Text),
  sourceText: Nullable(Text),
  unit: Nullable(Text),
  unitCost: Nullable(Text),
  rupiah: Nullable(Text),
  places: Type.Array(Text),
  placeText: Nullable(Text),
  indicator: Nullable(Text),
  target: Nullable(Text),
  origin: OneOf(LINE_ORIGINS),
  file: Nullable(Uuid),
  fileName: Nullable(Text),
  row: Nullable(Type.Integer()),
  revision: Type.Integer(),
  /** As the flat detail of Siskeudes tells them; null = not told. */
  realised: Type.Array(Nullable(Text)),
})
export type BudgetLineShown = Static<typeof BudgetLineSchema>

export const ListedBudgetFile = Type.Object({
  id: Uuid,
  fileName: Text,
  /** `siskeudes`: it was taken in on the page of files. */
  origin: OneOf(['berkas', 'siskeudes'] as const),
  state: OneOf(FILE_STATES),
  at: Text,
  by: Nullable(Text),
  owners: Type.Integer(),
  /** For how many of its offices or villages it is the one that counts. */
  counting: Type.Integer(),
  lines: Nullable(Type.Integer()),
  mayDecide: Type.Boolean(),
})

const Sum = { lines: Type.Integer(), rupiah: Nullable(Text) }

export const BudgetAnswer = Type.Object({
  stage: Stage,
  year: Type.Integer(),
  /** Of which anything counts. */
  known: Type.Array(Type.Object({ year: Type.Integer(), stage: Stage })),
  page: Type.Integer(),
  perPage: Type.Integer(),
  /** Of the choice, as all sums. */
  count: Type.Integer(),
  total: Nullable(Text),
  /** Lines that tell no money. */
  untold: Type.Integer(),
  owners: Type.Array(Type.Object({ owner: BudgetOwner, name: Text, ...Sum })),
  sources: Type.Array(Type.Object({ source: Nullable(OneOf(MONEY_SOURCES)), ...Sum })),
  /** Offices of the register, for a stage of offices. */
  offices: Type.Array(Type.Object({ id: Uuid, name: Text })),
  villages: Type.Array(Type.Object({ kode: DesaKode, nama: Text })),
  /** Whose lines the asker may write in this stage. */
  writable: Type.Array(BudgetOwner),
  files: Type.Array(ListedBudgetFile),
  lines: Type.Array(BudgetLineSchema),
})
export type BudgetAnswer = Static<typeof BudgetAnswer>

const Choice = {
  tahap: Stage,
  tahun: PlanYear,
  lembaga: Type.Optional(Uuid),
  desa: Type.Optional(DesaKode),
  /** `lain`: none that is known. */
  sumber: Type.Optional(OneOf([...MONEY_SOURCES, 'lain'] as const)),
  cari: Type.Optional(Type.String({ maxLength: 100 })),
}

export const readBudget = route({
  method: 'GET',
  path: '/api/districts/:kab/anggaran',
  act: 'budget.read',
  summary: { id: 'Baris anggaran yang berlaku dalam satu tahap dan tahun', en: 'Budget lines that count in a stage and year' },
  params: KabParams,
  query: Type.Object({ ...Choice, halaman: Type.Optional(Type.Integer({ minimum: 1, maximum: 10_000 })) }),
  answer: BudgetAnswer,
  errors: ['permintaan-tidak-sah', 'memuat-nik'],
})

export const downloadBudget = route({
  method: 'GET',
  path: '/api/districts/:kab/anggaran/baris.xlsx',
  act: 'budget.read',
  summary: { id: 'Unduh baris anggaran yang berlaku (XLSX)', en: 'Download budget lines that count (XLSX)' },
  params: KabParams,
  query: Type.Object(Choice),
  answer: { file: true, mediaType: XLSX },
  errors: ['permintaan-tidak-sah', 'memuat-nik'],
})

export const downloadBudgetCsv = route({
  method: 'GET',
  path: '/api/districts/:kab/anggaran/baris.csv',
  act: 'budget.read',
  summary: { id: 'Unduh baris anggaran yang berlaku (CSV)', en: 'Download budget lines that count (CSV)' },
  params: KabParams,
  query: Type.Object(Choice),
  answer: { file: true, mediaType: 'text/csv; charset=utf-8' },
  errors: ['permintaan-tidak-sah', 'memuat-nik'],
})

export const downloadBudgetTemplate = route({
  method: 'GET',
  path: '/api/districts/:kab/anggaran/templat.xlsx',
  act: 'budget.read',
  summary: { id: 'Unduh templat lembar anggaran', en: 'Download a template of a budget sheet' },
  params: KabParams,
  query: Type.Object({ tahap: Stage, tahun: PlanYear }),
  answer: { file: true, mediaType: XLSX },
  errors: ['permintaan-tidak-sah'],
})

export const BudgetRemark = Type.Object({
  code: OneOf(BUDGET_REMARK_CODES),
  row: Nullable(Type.Integer()),
  cell: Nullable(Text),
  read: Nullable(Text),
  params: Params,
})
export type BudgetRemark = Static<typeof BudgetRemark>

export const BudgetLineDetail = Type.Object({
  ...BudgetLineSchema.properties,
  /** False: its file was withdrawn or gave way to one without it, or it was taken out. */
  counts: Type.Boolean(),
  mayWrite: Type.Boolean(),
  remarks: Type.Array(BudgetRemark),
  /** Its row as it stood in the file. */
  raw: Type.Array(Type.Object({ head: Text, cell: Text, text: Text })),
  /** Every time that it came, the newest first. `revision` null: by a file. */
  history: Type.Array(
    Type.Object({
      fileName: Nullable(Text),
      state: Nullable(OneOf(FILE_STATES)),
      row: Nullable(Type.Integer()),
      revision: Nullable(Type.Integer()),
      title: Nullable(Text),
      rupiah: Nullable(Text),
      isRemoved: Type.Boolean(),
      by: Text,
      at: Text,
    }),
  ),
})
export type BudgetLineDetail = Static<typeof BudgetLineDetail>

export const readBudgetLine = route({
  method: 'GET',
  path: '/api/districts/:kab/anggaran/baris/:id',
  act: 'budget.read',
  summary: { id: 'Satu baris anggaran: berkas, sel, riwayat', en: 'One budget line: file, cells, history' },
  params: IdParams,
  answer: BudgetLineDetail,
  errors: ['tidak-ditemukan'],
})

export const addBudgetLine = route({
  method: 'POST',
  path: '/api/districts/:kab/anggaran/baris',
  act: 'budget.write',
  summary: { id: 'Tulis satu baris anggaran', en: 'Write a budget line' },
  params: KabParams,
  body: Type.Object({ stage: Stage, year: PlanYear, owner: BudgetOwner, facts: BudgetBody }),
  answer: Type.Object({ id: Uuid, revision: Type.Integer() }),
  errors: ['permintaan-tidak-sah', 'memuat-nik', 'tidak-ditemukan', 'tidak-boleh', 'nilai-tidak-sah'],
})

/** `revision`: the one that the person saw; another one now is answered with `keadaan-berubah`. */
export const changeBudgetLine = route({
  method: 'POST',
  path: '/api/districts/:kab/anggaran/baris/:id',
  act: 'budget.write',
  summary: { id: 'Ubah baris anggaran yang ditulis tangan', en: 'Change a budget line that was written by hand' },
  params: IdParams,
  body: Type.Object({ revision: Type.Integer({ minimum: 1 }), facts: BudgetBody }),
  answer: Type.Object({ id: Uuid, revision: Type.Integer() }),
  errors: ['permintaan-tidak-sah', 'memuat-nik', 'tidak-ditemukan', 'tidak-boleh', 'nilai-tidak-sah', 'keadaan-berubah'],
})

export const removeBudgetLine = route({
  method: 'POST',
  path: '/api/districts/:kab/anggaran/baris/:id/keluarkan',
  act: 'budget.write',
  summary: { id: 'Keluarkan baris anggaran yang ditulis tangan; riwayatnya tetap', en: 'Take out a line by hand; its history stays' },
  params: IdParams,
  body: Type.Object({ revision: Type.Integer({ minimum: 1 }) }),
  answer: Done,
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan', 'tidak-boleh', 'keadaan-berubah'],
})

const Compared = Type.Object({
  id: Uuid,
  ownerName: Text,
  code: Nullable(Text),
  title: Text,
  before: Nullable(Text),
  after: Nullable(Text),
})

/** Lists are cut; the counts are of all. */
export const BudgetDifference = Type.Object({
  /** What it is compared with; null = nothing counts yet. */
  withFile: Nullable(Text),
  added: Type.Integer(),
  gone: Type.Integer(),
  changed: Type.Integer(),
  same: Type.Integer(),
  before: Nullable(Text),
  after: Nullable(Text),
  shown: Type.Array(Type.Object({ ...Compared.properties, what: OneOf(['baru', 'hilang', 'berubah'] as const) })),
})
export type BudgetDifference = Static<typeof BudgetDifference>

export const BudgetFileDetail = Type.Object({
  id: Uuid,
  stage: Stage,
  year: Type.Integer(),
  fileName: Text,
  state: OneOf(FILE_STATES),
  uploadedBy: Text,
  uploadedAt: Text,
  appliedBy: Nullable(Text),
  appliedAt: Nullable(Text),
  endedBy: Nullable(Text),
  endedAt: Nullable(Text),
  reason: Nullable(Text),
  mayDecide: Type.Boolean(),
  sheet: Text,
  headRow: Type.Integer(),
  columns: Type.Array(Type.Object({ letter: Text, head: Text, column: Nullable(OneOf(BUDGET_COLUMN_NAMES)) })),
  rows: Type.Integer(),
  lines: Type.Integer(),
  leftOut: Type.Integer(),
  total: Nullable(Text),
  owners: Type.Array(Type.Object({ owner: BudgetOwner, name: Text, lines: Type.Integer(), counts: Type.Boolean() })),
  totals: Type.Array(
    Type.Object({ row: Type.Integer(), cell: Nullable(Text), code: Nullable(Text), title: Text, rupiah: Text, sum: Nullable(Text) }),
  ),
  remarkCounts: Type.Array(Type.Object({ code: OneOf(BUDGET_REMARK_CODES), n: Type.Integer() })),
  /** A page of them. */
  remarks: Type.Array(BudgetRemark),
  difference: BudgetDifference,
  /** Others of the same stage and year that were applied once, to compare with. */
  others: Type.Array(Type.Object({ id: Uuid, fileName: Text, at: Text })),
})
export type BudgetFileDetail = Static<typeof BudgetFileDetail>

/** Its rows are kept to be looked at; nothing of it counts before somebody applies it. */
export const uploadBudgetFile = route({
  method: 'POST',
  path: '/api/districts/:kab/anggaran/berkas',
  act: 'budget.write',
  summary: { id: 'Unggah berkas anggaran untuk diperiksa', en: 'Upload a budget file to be looked at' },
  params: KabParams,
  query: Type.Object({
    tahap: Stage,
    tahun: PlanYear,
    /** Whose the rows are that name nobody. */
    lembaga: Type.Optional(Uuid),
    desa: Type.Optional(DesaKode),
    /** What columns are, where their heads do not tell: `C:rupiah,D:-`. */
    kolom: Type.Optional(Type.String({ maxLength: 400 })),
  }),
  body: { file: true },
  answer: Type.Object({ id: Uuid }),
  isWatched: true,
  errors: ['permintaan-tidak-sah', 'berkas-tidak-terbaca', 'templat-lain', 'nilai-tidak-sah', 'tidak-ditemukan', 'tidak-boleh'],
})

export const readBudgetFile = route({
  method: 'GET',
  path: '/api/districts/:kab/anggaran/berkas/:id',
  act: 'budget.read',
  summary: { id: 'Satu berkas anggaran: isi, isu, beda', en: 'One budget file: content, issues, difference' },
  params: IdParams,
  query: Type.Object({
    dengan: Type.Optional(Uuid),
    catatan: Type.Optional(OneOf(BUDGET_REMARK_CODES)),
    halaman: Type.Optional(Type.Integer({ minimum: 1, maximum: 10_000 })),
  }),
  answer: BudgetFileDetail,
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan'],
})

export const applyBudgetFile = route({
  method: 'POST',
  path: '/api/districts/:kab/anggaran/berkas/:id/terapkan',
  act: 'budget.write',
  summary: { id: 'Terapkan berkas anggaran', en: 'Apply a budget file' },
  params: IdParams,
  answer: Done,
  errors: ['tidak-ditemukan', 'tidak-boleh', 'keadaan-berubah', 'berkas-belum-layak'],
})

/** Of one that was never applied nothing counted: it is thrown away, and says so. */
export const endBudgetFile = route({
  method: 'POST',
  path: '/api/districts/:kab/anggaran/berkas/:id/cabut',
  act: 'budget.write',
  summary: {
    id: 'Cabut berkas anggaran, atau buang yang belum diterapkan',
    en: 'Withdraw a budget file, or throw away one that was not applied',
  },
  params: IdParams,
  body: Type.Object({ reason: Type.String({ minLength: 3, maxLength: 500 }) }),
  answer: Done,
  errors: ['permintaan-tidak-sah', 'memuat-nik', 'tidak-ditemukan', 'tidak-boleh', 'keadaan-berubah'],
})
