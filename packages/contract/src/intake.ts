/**
 * Intake: a file is uploaded and read into a preview; nothing counts until a person applies it. Apply and undo are one act each.
 */
import { RECORD_IMPORT_KINDS } from '@konvergen/core/intake/lists/record-imports.ts'
import Type, { type Static } from 'typebox'
import { DesaKode, IssueSchema, KabKode, KabParams, Nullable, Num, OneOf, Text, Uuid } from './parts.ts'
import { RecordsPreview } from './records.ts'
import { route } from './route.ts'

export const ImportKind = OneOf(['eppgbm-rekap', 'krs-rekap', 'eppgbm-anak', ...RECORD_IMPORT_KINDS] as const)
export type ImportKind = Static<typeof ImportKind>

/** staged: read, waiting; applied: its figures count; undone: taken back; discarded: never applied; superseded: a later file of the same kind and period counts instead. */
export const ImportState = Type.Union([
  Type.Literal('staged'),
  Type.Literal('applied'),
  Type.Literal('undone'),
  Type.Literal('discarded'),
  Type.Literal('superseded'),
])
export type ImportState = Static<typeof ImportState>

export const Placement = Type.Object({
  row: Type.Integer(),
  nama: Text,
  kode: Nullable(DesaKode),
  desa: Nullable(Text),
  /** How it was found; `none` = not placed. */
  by: Type.Union([
    Type.Literal('kode'),
    Type.Literal('alias'),
    Type.Literal('exact'),
    Type.Literal('normalised'),
    Type.Literal('close'),
    Type.Literal('order'),
    Type.Literal('none'),
  ]),
  suggestion: Nullable(Type.Object({ kode: DesaKode, nama: Text, reason: Text })),
})
export type Placement = Static<typeof Placement>

export const ImportSummary = Type.Object({
  id: Uuid,
  kind: ImportKind,
  fileName: Text,
  sha256: Text,
  period: Nullable(Text),
  state: ImportState,
  rowCount: Type.Integer(),
  placedCount: Type.Integer(),
  galat: Type.Integer(),
  periksa: Type.Integer(),
  catatan: Type.Integer(),
  uploadedAt: Text,
  decidedAt: Nullable(Text),
})
export type ImportSummary = Static<typeof ImportSummary>

/** What would change in the figures that count now. */
export const ImportChange = Type.Object({
  kode: DesaKode,
  desa: Text,
  field: Text,
  before: Nullable(Num),
  after: Nullable(Num),
})
export type ImportChange = Static<typeof ImportChange>

/** What a value probably means (`core/intake/child-rows.ts`); nothing is mended unless a person chooses the rule. */
export const RepairRuleSchema = Type.Union([
  Type.Literal('gram'),
  Type.Literal('meter'),
  Type.Literal('milimeter'),
  Type.Literal('koma-hilang'),
  Type.Literal('tertukar'),
])

/** Of a list of children: the file in numbers, without anybody's name. */
export const ListPreview = Type.Object({
  /** Children of the file, each once. */
  children: Type.Integer(),
  posyandu: Type.Integer(),
  /** Rows that can be taken: with village, sex, birth date, day and a measurement. */
  usable: Type.Integer(),
  months: Type.Array(Type.Object({ month: Text, rows: Type.Integer() })),
  repairs: Type.Array(Type.Object({ rule: RepairRuleSchema, count: Type.Integer() })),
  /** Chosen when it was applied. */
  repaired: Type.Array(RepairRuleSchema),
  /** All issues of the file by kind; `issues` of the preview holds the gravest few hundred. */
  issueCounts: Type.Array(
    Type.Object({
      code: Text,
      severity: Type.Union([Type.Literal('galat'), Type.Literal('periksa'), Type.Literal('catatan')]),
      count: Type.Integer(),
    }),
  ),
  /** What came of applying; null before. */
  applied: Nullable(
    Type.Object({
      newChildren: Type.Integer(),
      knownChildren: Type.Integer(),
      doubts: Type.Integer(),
      newMeasurements: Type.Integer(),
      changedMeasurements: Type.Integer(),
      sameMeasurements: Type.Integer(),
    }),
  ),
})
export type ListPreview = Static<typeof ListPreview>

export const ImportPreview = Type.Object({
  import: ImportSummary,
  placements: Type.Array(Placement),
  issues: Type.Array(IssueSchema),
  /** Column order of `rows`: the kind's count fields. */
  fields: Type.Array(Text),
  /** Values after the checks, parallel to `placements`. */
  rows: Type.Array(Type.Array(Nullable(Num))),
  changes: Type.Array(ImportChange),
  /** An earlier applied import with the same bytes. */
  sameAs: Nullable(Type.Object({ id: Uuid, fileName: Text, decidedAt: Nullable(Text) })),
  /** Set when the file can't be applied as it stands; says why. */
  blocked: Nullable(IssueSchema),
  /** Only of a list of children: then `placements` has one entry for each village name, and `rows` and `changes` are empty. */
  list: Nullable(ListPreview),
  /** Only of a list of families, persons or things: then `rows` and `changes` are empty, and `placements` has one entry for each different writing of a village. */
  records: Type.Optional(RecordsPreview),
})
export type ImportPreview = Static<typeof ImportPreview>

const ImportParams = Type.Object({ kab: KabKode, id: Uuid })

export const listImports = route({
  method: 'GET',
  path: '/api/districts/:kab/imports',
  act: 'intake.read',
  summary: { id: 'Berkas yang pernah masuk', en: 'Files that came in' },
  params: KabParams,
  answer: Type.Array(ImportSummary),
  errors: ['tidak-ditemukan'],
})

export const uploadImport = route({
  method: 'POST',
  path: '/api/districts/:kab/imports',
  act: 'intake.upload',
  summary: { id: 'Unggah berkas dan lihat isinya', en: 'Upload a file and see what it holds' },
  params: KabParams,
  body: { file: true },
  isWatched: true,
  /** Any other table of an office goes on as one (`sheets.ts`). */
  answer: Type.Union([ImportPreview, Type.Object({ lembar: Uuid })]),
  errors: ['tidak-ditemukan', 'berkas-terlalu-besar', 'berkas-tidak-terbaca'],
})

export const readImport = route({
  method: 'GET',
  path: '/api/districts/:kab/imports/:id',
  act: 'intake.read',
  summary: { id: 'Pratinjau sebuah berkas', en: 'Preview of a file' },
  params: ImportParams,
  answer: ImportPreview,
  errors: ['tidak-ditemukan'],
})

/** Confirmed names are remembered as aliases, and the file is placed again with them. */
export const applyImport = route({
  method: 'POST',
  path: '/api/districts/:kab/imports/:id/apply',
  act: 'intake.apply',
  summary: { id: 'Terapkan berkas', en: 'Apply a file' },
  params: ImportParams,
  body: Type.Object({
    /** Needed when the file does not say its period: `2024-01` or `2024-S2`. */
    period: Type.Optional(Text),
    confirm: Type.Array(Type.Object({ nama: Text, kode: DesaKode })),
    /** Repairs that a person chose, for a list of children. */
    repairs: Type.Optional(Type.Array(RepairRuleSchema)),
  }),
  isWatched: true,
  answer: ImportPreview,
  errors: ['tidak-ditemukan', 'berkas-belum-layak', 'berkas-sudah-ada', 'keadaan-berubah', 'alias-bertentangan', 'nilai-tidak-sah'],
})

export const undoImport = route({
  method: 'POST',
  path: '/api/districts/:kab/imports/:id/undo',
  act: 'intake.apply',
  summary: { id: 'Batalkan penerapan; angka sebelumnya berlaku lagi', en: 'Undo; the figures before it count again' },
  params: ImportParams,
  answer: ImportPreview,
  errors: ['tidak-ditemukan', 'keadaan-berubah', 'daftar-dipakai'],
})

export const discardImport = route({
  method: 'POST',
  path: '/api/districts/:kab/imports/:id/discard',
  act: 'intake.upload',
  summary: { id: 'Singkirkan pratinjau yang tidak jadi dipakai', en: 'Put aside a preview that will not be used' },
  params: ImportParams,
  answer: ImportSummary,
  errors: ['tidak-ditemukan', 'keadaan-berubah'],
})

export const ISSUE_FORMS = ['csv', 'xlsx'] as const

export const downloadIssues = route({
  method: 'GET',
  path: '/api/districts/:kab/imports/:id/isu.csv',
  act: 'intake.read',
  summary: { id: 'Unduh daftar isu berkas', en: 'Download the issues of a file' },
  params: ImportParams,
  query: Type.Object({
    bahasa: Type.Optional(Type.Union([Type.Literal('id'), Type.Literal('en')])),
    bentuk: Type.Optional(OneOf(ISSUE_FORMS)),
  }),
  answer: { file: true, mediaType: 'text/csv; charset=utf-8' },
  errors: ['tidak-ditemukan'],
})
