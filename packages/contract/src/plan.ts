/**
 * Activities of offices by year: read, written, taken out, carried over, and as a sheet that goes out and comes back in.
 */
import { ACTIVITY_KINDS, ACTIVITY_STATUSES, MONEY_SOURCES, PLACINGS, TARGET_GROUPS } from '@konvergen/core/plan/activity.ts'
import { REMARK_CODES } from '@konvergen/core/plan/remarks.ts'
import { SHEET_COLUMNS } from '@konvergen/core/plan/sheet-columns.ts'
import Type, { type Static } from 'typebox'
import { Code } from './indicators.ts'
import { DesaKode, Done, KabKode, KabParams, Nullable, Num, OneOf, Params, Text, Uuid } from './parts.ts'
import { route } from './route.ts'

export const PlanYear = Type.Integer({ minimum: 2015, maximum: 2100 })
export const OfficeOfPlan = Nullable(Uuid)
/** In an address `sekretariat` stands for what belongs to no office. */
export const OfficeWord = Type.Union([Uuid, Type.Literal('sekretariat')])
const IdParams = Type.Object({ kab: KabKode, id: Uuid })
const Rupiah = Type.String({ pattern: '^(?:0|[1-9]\\d{0,14})$', description: 'Whole rupiah' })
const Volume = Type.Number({ minimum: 0, maximum: 999_999_999_999 })
const Short = Type.String({ minLength: 1, maxLength: 300 })

/** What a person writes of an activity; places and money are whole each time. */
export const ActivityBody = Type.Object({
  title: Short,
  subKegiatan: Nullable(Type.String({ minLength: 1, maxLength: 40 })),
  kind: OneOf(ACTIVITY_KINDS),
  pillar: Nullable(Type.Integer({ minimum: 1, maximum: 5 })),
  indicators: Type.Array(Code, { maxItems: 100 }),
  placing: OneOf(PLACINGS),
  places: Type.Array(Type.Object({ desa: DesaKode, volume: Nullable(Volume) }), { maxItems: 2000 }),
  target: Nullable(OneOf(TARGET_GROUPS)),
  volume: Nullable(Volume),
  unit: Nullable(Type.String({ minLength: 1, maxLength: 60 })),
  unitCost: Nullable(Rupiah),
  money: Type.Array(Type.Object({ source: OneOf(MONEY_SOURCES), rupiah: Rupiah }), { maxItems: MONEY_SOURCES.length }),
  months: Type.Array(Type.Integer({ minimum: 1, maximum: 12 }), { maxItems: 12 }),
  responsible: Nullable(Short),
  output: Nullable(Short),
  outcome: Nullable(Short),
  directShare: Nullable(Type.Number({ minimum: 0, maximum: 100 })),
  status: OneOf(ACTIVITY_STATUSES),
  note: Nullable(Type.String({ minLength: 1, maxLength: 1000 })),
})
export type ActivityBody = Static<typeof ActivityBody>

export const RemarkSchema = Type.Object({ code: OneOf(REMARK_CODES), params: Params })

const Known = {
  id: Uuid,
  office: OfficeOfPlan,
  officeName: Nullable(Text),
  year: Type.Integer(),
  revision: Type.Integer(),
  subKegiatanName: Nullable(Text),
  /** Digits; null = no source is told. */
  total: Nullable(Text),
  remarks: Type.Array(RemarkSchema),
  carriedFrom: Nullable(Uuid),
}

/** A line of the list: places are counted. */
export const ActivityLine = Type.Object({
  ...Known,
  title: Text,
  subKegiatan: Nullable(Text),
  kind: OneOf(ACTIVITY_KINDS),
  indicators: Type.Array(Code),
  placing: OneOf(PLACINGS),
  villages: Type.Integer(),
  volume: Nullable(Num),
  unit: Nullable(Text),
  unitCost: Nullable(Text),
  money: Type.Array(Type.Object({ source: OneOf(MONEY_SOURCES), rupiah: Text })),
  status: OneOf(ACTIVITY_STATUSES),
})
export type ActivityLine = Static<typeof ActivityLine>

export const ActivityDetail = Type.Object({
  ...Known,
  ...ActivityBody.properties,
  mayWrite: Type.Boolean(),
  writtenBy: Text,
  writtenAt: Text,
  history: Type.Array(Type.Object({ revision: Type.Integer(), by: Text, at: Text, origin: Nullable(Text) })),
})
export type ActivityDetail = Static<typeof ActivityDetail>

export const PlanAnswer = Type.Object({
  year: Type.Integer(),
  office: Type.Union([Uuid, Type.Literal('sekretariat'), Type.Null()]),
  /** Of the register, those with a plan first; with how many activities each has in the year. */
  offices: Type.Array(Type.Object({ id: OfficeOfPlan, name: Nullable(Text), activities: Type.Integer(), mayWrite: Type.Boolean() })),
  years: Type.Array(Type.Integer()),
  page: Type.Integer(),
  perPage: Type.Integer(),
  /** Of the choice. */
  count: Type.Integer(),
  total: Nullable(Text),
  /** Of the total: what reaches the target group, by what was told of it. */
  direct: Type.Object({ rupiah: Text, untold: Text, share: Nullable(Num) }),
  bySource: Type.Array(Type.Object({ source: OneOf(MONEY_SOURCES), rupiah: Text })),
  remarks: Type.Array(Type.Object({ code: OneOf(REMARK_CODES), n: Type.Integer() })),
  /** Villages that are lokus of the year. */
  lokus: Type.Integer(),
  nomenclature: Type.Boolean(),
  activities: Type.Array(ActivityLine),
})
export type PlanAnswer = Static<typeof PlanAnswer>

const PlanQuery = Type.Object({
  tahun: PlanYear,
  lembaga: Type.Optional(OfficeWord),
  indikator: Type.Optional(Code),
  desa: Type.Optional(DesaKode),
  /** Each word stands in title, code, responsible or note. */
  cari: Type.Optional(Type.String({ maxLength: 100 })),
  catatan: Type.Optional(OneOf(REMARK_CODES)),
  halaman: Type.Optional(Type.Integer({ minimum: 1, maximum: 10_000 })),
})

export const readPlan = route({
  method: 'GET',
  path: '/api/districts/:kab/rencana',
  act: 'plan.read',
  summary: { id: 'Kegiatan lembaga dalam satu tahun', en: 'Activities of offices in a year' },
  params: KabParams,
  query: PlanQuery,
  answer: PlanAnswer,
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan'],
})

export const readActivity = route({
  method: 'GET',
  path: '/api/districts/:kab/rencana/kegiatan/:id',
  act: 'plan.read',
  summary: { id: 'Satu kegiatan dengan riwayatnya', en: 'One activity with its history' },
  params: IdParams,
  answer: ActivityDetail,
  errors: ['tidak-ditemukan'],
})

export const addActivity = route({
  method: 'POST',
  path: '/api/districts/:kab/rencana/kegiatan',
  act: 'plan.write',
  summary: { id: 'Tambah kegiatan', en: 'Add an activity' },
  params: KabParams,
  body: Type.Object({ year: PlanYear, office: OfficeOfPlan, facts: ActivityBody }),
  answer: Type.Object({ id: Uuid, revision: Type.Integer() }),
  errors: ['permintaan-tidak-sah', 'memuat-nik', 'tidak-ditemukan', 'tidak-boleh', 'nilai-tidak-sah'],
})

/** `revision`: the one that the person saw; another one now is answered with `keadaan-berubah`. */
export const changeActivity = route({
  method: 'POST',
  path: '/api/districts/:kab/rencana/kegiatan/:id',
  act: 'plan.write',
  summary: { id: 'Ubah kegiatan', en: 'Change an activity' },
  params: IdParams,
  body: Type.Object({ revision: Type.Integer({ minimum: 1 }), facts: ActivityBody }),
  answer: Type.Object({ id: Uuid, revision: Type.Integer() }),
  errors: ['permintaan-tidak-sah', 'memuat-nik', 'tidak-ditemukan', 'tidak-boleh', 'nilai-tidak-sah', 'keadaan-berubah'],
})

export const removeActivity = route({
  method: 'POST',
  path: '/api/districts/:kab/rencana/kegiatan/:id/keluarkan',
  act: 'plan.write',
  summary: { id: 'Keluarkan kegiatan dari rencana; riwayatnya tetap', en: 'Take an activity out of the plan; its history stays' },
  params: IdParams,
  body: Type.Object({ revision: Type.Integer({ minimum: 1 }) }),
  answer: Done,
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan', 'tidak-boleh', 'keadaan-berubah'],
})

export const downloadPlanSheet = route({
  method: 'GET',
  path: '/api/districts/:kab/rencana/lembar.xlsx',
  act: 'plan.read',
  summary: { id: 'Unduh rencana satu lembaga sebagai lembar yang dapat diisi', en: 'Download the plan of an office as a sheet to fill in' },
  params: KabParams,
  query: Type.Object({ tahun: PlanYear, lembaga: OfficeWord }),
  answer: { file: true, mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan'],
})

export const SheetRow = Type.Object({
  /** As the spreadsheet counts. */
  row: Type.Integer(),
  id: Nullable(Uuid),
  revision: Nullable(Type.Integer()),
  /** `tetap`: it says what stands already. */
  does: OneOf(['baru', 'ubah', 'tetap', 'ditolak'] as const),
  facts: Nullable(ActivityBody),
  remarks: Type.Array(
    Type.Object({ ...RemarkSchema.properties, column: Nullable(OneOf(SHEET_COLUMNS)), cell: Nullable(Text), read: Nullable(Text) }),
  ),
})
export type SheetRow = Static<typeof SheetRow>

/** Nothing is kept: the person sees each row and what is wrong with it, then applies. */
export const SheetPreview = Type.Object({
  file: Text,
  year: Type.Integer(),
  office: OfficeOfPlan,
  officeName: Nullable(Text),
  rows: Type.Array(SheetRow),
  /** Activities of the plan that the file does not name; they stay. */
  unnamed: Type.Integer(),
})
export type SheetPreview = Static<typeof SheetPreview>

export const previewPlanSheet = route({
  method: 'POST',
  path: '/api/districts/:kab/rencana/lembar',
  act: 'plan.write',
  summary: {
    id: 'Periksa lembar rencana yang diisi; belum ada yang disimpan',
    en: 'Check a sheet that was filled in; nothing is kept yet',
  },
  params: KabParams,
  body: { file: true },
  answer: SheetPreview,
  isWatched: true,
  errors: ['berkas-tidak-terbaca', 'templat-lain', 'tidak-ditemukan', 'tidak-boleh'],
})

/** All of them or none: a row that cannot be kept leaves the others unkept too. */
export const applyPlanSheet = route({
  method: 'POST',
  path: '/api/districts/:kab/rencana/lembar/terapkan',
  act: 'plan.write',
  summary: { id: 'Simpan baris lembar yang sudah diperiksa', en: 'Keep the rows of a checked sheet' },
  params: KabParams,
  body: Type.Object({
    year: PlanYear,
    office: OfficeOfPlan,
    file: Type.String({ minLength: 1, maxLength: 200 }),
    rows: Type.Array(
      Type.Object({
        row: Type.Integer({ minimum: 1 }),
        id: Nullable(Uuid),
        revision: Nullable(Type.Integer({ minimum: 1 })),
        facts: ActivityBody,
      }),
      { minItems: 1, maxItems: 5000 },
    ),
  }),
  answer: Type.Object({ added: Type.Integer(), changed: Type.Integer() }),
  errors: ['permintaan-tidak-sah', 'memuat-nik', 'tidak-ditemukan', 'tidak-boleh', 'nilai-tidak-sah', 'keadaan-berubah'],
})

/** Unfinished activities of the year before, as copies with `carriedFrom`. */
export const carryOver = route({
  method: 'POST',
  path: '/api/districts/:kab/rencana/lanjutkan',
  act: 'plan.write',
  summary: { id: 'Lanjutkan kegiatan yang belum selesai ke tahun berikut', en: 'Carry unfinished activities over to the next year' },
  params: KabParams,
  body: Type.Object({ office: OfficeOfPlan, from: PlanYear, activities: Type.Array(Uuid, { minItems: 1, maxItems: 1000 }) }),
  answer: Type.Object({ carried: Type.Integer(), already: Type.Integer() }),
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan', 'tidak-boleh', 'nilai-tidak-sah'],
})

export const Unfinished = Type.Array(
  Type.Object({ id: Uuid, title: Text, total: Nullable(Text), status: OneOf(ACTIVITY_STATUSES), carried: Type.Boolean() }),
)
export type Unfinished = Static<typeof Unfinished>

export const listUnfinished = route({
  method: 'GET',
  path: '/api/districts/:kab/rencana/belum-selesai',
  act: 'plan.read',
  summary: { id: 'Kegiatan satu lembaga yang belum selesai', en: 'Unfinished activities of an office' },
  params: KabParams,
  query: Type.Object({ tahun: PlanYear, lembaga: OfficeWord }),
  answer: Unfinished,
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan'],
})
