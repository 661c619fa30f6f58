/**
 * Any table of an office: it comes in, its columns are given their meaning, what it would change is shown, and its numbers are entered and taken back as one
 * act each.
 */
import { PARTS } from '@konvergen/core/indicators/asked-thing.ts'
import { LEVELS, UNITS } from '@konvergen/core/indicators/indicator.ts'
import { COLUMN_CONTENTS, SHEET_UNITS } from '@konvergen/core/intake/mapping/judge-column.ts'
import { PROPOSAL_REASONS } from '@konvergen/core/intake/mapping/propose-targets.ts'
import Type, { type Static } from 'typebox'
import { AreaKode, PeriodText } from './coverage.ts'
import { Code, WordsSchema } from './indicators.ts'
import { ISSUE_FORMS, Placement } from './intake.ts'
import { DesaKode, Done, IssueSchema, KabKode, KabParams, Nullable, OneOf, Text, Uuid } from './parts.ts'
import { route } from './route.ts'

const SheetParams = Type.Object({ kab: KabKode, id: Uuid })
const Reason = Type.String({ minLength: 1, maxLength: 600 })
/** What a column holds: `abaikan`, `desa`, `kode`, `kecamatan`, `saring`, or a number as `E11/nilai`; `E11/nilai+` in each of several columns whose sum it is. */
const TargetText = Type.String({ maxLength: 20 })

export const SHEET_STATES = ['staged', 'applied', 'undone', 'discarded'] as const
export const SheetSummary = Type.Object({
  id: Uuid,
  namaBerkas: Text,
  bentuk: OneOf(['lembar', 'dhis2'] as const),
  /** Kind of file that it was recognised as; null = never seen. */
  jenis: Nullable(Text),
  keadaan: OneOf(SHEET_STATES),
  lembaga: Type.Object({ id: Nullable(Uuid), nama: Nullable(Text) }),
  periode: Nullable(PeriodText),
  baris: Type.Integer(),
  angka: Type.Integer({ description: 'Numbers that were entered from it.' }),
  oleh: Text,
  unggahPada: Text,
  putusPada: Nullable(Text),
})
export type SheetSummary = Static<typeof SheetSummary>

export const SheetColumn = Type.Object({
  kolom: Type.Integer(),
  huruf: Text,
  judul: Type.Array(Text),
  isi: OneOf(COLUMN_CONTENTS),
  satuan: OneOf(SHEET_UNITS),
  contoh: Type.Array(Text),
  usulan: TargetText,
  sebab: OneOf([...PROPOSAL_REASONS, 'diingat'] as const),
  cocok: Type.Array(TargetText),
  /** Of a column of a known kind: what it counts. */
  keterangan: Nullable(WordsSchema),
})
export type SheetColumn = Static<typeof SheetColumn>

export const SheetTable = Type.Object({
  indeks: Type.Integer(),
  nama: Text,
  tersembunyi: Type.Boolean(),
  barisJudul: Type.Tuple([Type.Integer(), Type.Integer()]),
  /** The rows down to the first ones of the table as they stand, for whoever corrects which of them are headings. */
  atas: Type.Array(Type.Object({ baris: Type.Integer(), teks: Text })),
  baris: Type.Integer(),
  kolom: Type.Array(SheetColumn),
  /** First rows, each parallel to the columns, with its number. */
  pratinjau: Type.Array(Type.Object({ baris: Type.Integer(), isi: Type.Array(Text) })),
  /** Where the columns were taken so before. */
  ingatan: Nullable(Type.Object({ berkas: Text, pada: Text })),
  /** Different texts of each column by which rows could be picked. */
  saring: Type.Array(Type.Object({ kolom: Type.Integer(), teks: Type.Array(Text) })),
  /** Of those, the text that means the period. */
  usulanSaring: Nullable(Text),
})
export type SheetTable = Static<typeof SheetTable>

const Choice = Type.Object({
  lembaga: Nullable(Uuid),
  periode: PeriodText,
  lembar: Type.Integer({ minimum: 0, maximum: 200 }),
  kolom: Type.Array(Type.Object({ kolom: Type.Integer({ minimum: 0, maximum: 400 }), arti: TargetText }), { maxItems: 400 }),
  saring: Nullable(Type.String({ maxLength: 200 })),
  /** Names that a person gave their village. */
  sebut: Type.Array(Type.Object({ nama: Type.String({ maxLength: 200 }), kode: DesaKode }), { maxItems: 500 }),
})
export type SheetChoice = Static<typeof Choice>

export const SheetTrial = Type.Object({
  perubahan: Type.Array(
    Type.Object({
      kode: Code,
      bagian: OneOf(PARTS),
      wilayah: AreaKode,
      sel: Text,
      sifat: OneOf(['baru', 'ubah', 'tetap'] as const),
      sesudah: Type.Integer(),
      sebelum: Nullable(
        Type.Object({ nilai: Nullable(Type.Integer()), oleh: Text, pada: Text, sumber: OneOf(['ketik', 'templat', 'berkas'] as const) }),
      ),
    }),
  ),
  hitungan: Type.Object({ baru: Type.Integer(), ubah: Type.Integer(), tetap: Type.Integer() }),
  /** Of villages, and in a table by kecamatan or by code of any area. */
  penempatan: Type.Array(Type.Object({ ...Placement.properties, kode: Nullable(AreaKode) })),
  isu: Type.Array(IssueSchema),
  halangan: Nullable(IssueSchema),
  terkunci: Type.Boolean(),
  atasNama: Type.Boolean(),
})
export type SheetTrial = Static<typeof SheetTrial>

const Taken = Type.Object({
  dikembalikan: Type.Integer(),
  dihapus: Type.Integer(),
  tinggal: Type.Array(Type.Object({ kode: Code, bagian: OneOf(PARTS), wilayah: AreaKode, nilai: Nullable(Type.Integer()), oleh: Text })),
})

export const SheetAnswer = Type.Object({
  ringkas: SheetSummary,
  /** Empty once the file itself is no longer kept. */
  lembar: Type.Array(SheetTable),
  /** `disebut`: the period that the file names, also where nobody opened it. */
  usulan: Type.Object({
    lembaga: Nullable(Uuid),
    periode: Nullable(PeriodText),
    lembar: Type.Integer(),
    disebut: Nullable(PeriodText),
  }),
  lembaga: Type.Array(Type.Object({ id: Nullable(Uuid), nama: Nullable(Text), atasNama: Type.Boolean() })),
  periode: Type.Array(Type.Object({ periode: PeriodText, keadaan: OneOf(['terbuka', 'terkunci'] as const) })),
  /** What may be entered for the office and period that were asked about. */
  hal: Type.Array(Type.Object({ kode: Code, bagian: OneOf(PARTS), nama: WordsSchema, satuan: OneOf(UNITS), tingkat: OneOf(LEVELS) })),
  isu: Type.Array(IssueSchema),
  boleh: Type.Object({ putuskan: Type.Boolean(), ingatNama: Type.Boolean() }),
  /** Once it was applied. */
  hasil: Nullable(Type.Object({ pilihan: Choice, coba: SheetTrial })),
  ditarik: Nullable(Taken),
  wilayah: Type.Record(Text, Text, { description: 'Names of areas by code.' }),
})
export type SheetAnswer = Static<typeof SheetAnswer>

export const listSheets = route({
  method: 'GET',
  path: '/api/districts/:kab/lembar',
  act: 'intake.sheets',
  summary: { id: 'Lembar kantor yang pernah masuk', en: 'Tables of offices that came in' },
  params: KabParams,
  answer: Type.Array(SheetSummary),
  errors: ['tidak-ditemukan'],
})

export const uploadSheet = route({
  method: 'POST',
  path: '/api/districts/:kab/lembar',
  act: 'intake.sheet',
  summary: { id: 'Unggah lembar kantor', en: 'Upload a table of an office' },
  params: KabParams,
  body: { file: true },
  isWatched: true,
  answer: Type.Object({ lembar: Uuid }),
  errors: ['tidak-ditemukan', 'berkas-terlalu-besar', 'berkas-tidak-terbaca'],
})

export const readSheet = route({
  method: 'GET',
  path: '/api/districts/:kab/lembar/:id',
  act: 'intake.sheets',
  summary: { id: 'Satu lembar kantor dengan usulan arti kolomnya', en: 'One table with what its columns probably hold' },
  params: SheetParams,
  /** `lembaga`: an id, or `sekretariat`. */
  query: Type.Object({ lembaga: Type.Optional(Type.Union([Uuid, Type.Literal('sekretariat')])), periode: Type.Optional(PeriodText) }),
  answer: SheetAnswer,
  errors: ['tidak-ditemukan'],
})

export const trySheet = route({
  method: 'POST',
  reads: true,
  path: '/api/districts/:kab/lembar/:id/coba',
  act: 'intake.sheet',
  summary: { id: 'Lihat apa yang akan berubah', en: 'See what would change' },
  params: SheetParams,
  body: Choice,
  answer: SheetTrial,
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan', 'tidak-boleh', 'nilai-tidak-sah', 'keadaan-berubah'],
})

export const downloadSheetIssues = route({
  method: 'POST',
  reads: true,
  path: '/api/districts/:kab/lembar/:id/isu',
  act: 'intake.sheet',
  summary: { id: 'Unduh daftar isu sebuah lembar', en: 'Download the issues of a table' },
  params: SheetParams,
  /** `pilihan` null: what was said while reading, or when it was applied. */
  body: Type.Object({
    pilihan: Nullable(Choice),
    bentuk: OneOf(ISSUE_FORMS),
    bahasa: Type.Union([Type.Literal('id'), Type.Literal('en')]),
  }),
  answer: { file: true, mediaType: 'text/csv; charset=utf-8' },
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan', 'tidak-boleh', 'nilai-tidak-sah', 'keadaan-berubah'],
})

export const applySheet = route({
  method: 'POST',
  path: '/api/districts/:kab/lembar/:id/terapkan',
  act: 'intake.sheet',
  summary: { id: 'Terapkan angka sebuah lembar', en: 'Enter the numbers of a table' },
  params: SheetParams,
  body: Type.Object({ ...Choice.properties, alasan: Type.Optional(Reason) }),
  isWatched: true,
  answer: SheetTrial,
  errors: [
    'permintaan-tidak-sah',
    'tidak-ditemukan',
    'tidak-boleh',
    'nilai-tidak-sah',
    'keadaan-berubah',
    'berkas-belum-layak',
    'alias-bertentangan',
  ],
})

export const chooseSheetHeading = route({
  method: 'POST',
  path: '/api/districts/:kab/lembar/:id/judul',
  act: 'intake.sheet',
  summary: { id: 'Tentukan baris mana yang berisi judul kolom', en: 'Say which rows are the headings' },
  params: SheetParams,
  /** Rows from 1, as the spreadsheet shows them. */
  body: Type.Object({
    lembar: Type.Integer({ minimum: 0, maximum: 200 }),
    dari: Type.Integer({ minimum: 1, maximum: 1000 }),
    sampai: Type.Integer({ minimum: 1, maximum: 1000 }),
  }),
  answer: Done,
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan', 'tidak-boleh', 'nilai-tidak-sah', 'keadaan-berubah'],
})

export const undoSheet = route({
  method: 'POST',
  path: '/api/districts/:kab/lembar/:id/tarik',
  act: 'intake.sheet',
  summary: { id: 'Tarik kembali; angka sebelumnya berlaku lagi', en: 'Take back; what stood before stands again' },
  params: SheetParams,
  body: Type.Object({ alasan: Type.Optional(Reason) }),
  answer: Taken,
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan', 'tidak-boleh', 'nilai-tidak-sah', 'keadaan-berubah'],
})

export const discardSheet = route({
  method: 'POST',
  path: '/api/districts/:kab/lembar/:id/singkirkan',
  act: 'intake.sheet',
  summary: { id: 'Singkirkan lembar yang tidak jadi dipakai', en: 'Put aside a table that will not be used' },
  params: SheetParams,
  answer: SheetSummary,
  errors: ['tidak-ditemukan', 'keadaan-berubah'],
})

export const forgetSheetMapping = route({
  method: 'POST',
  path: '/api/districts/:kab/lembar/:id/lupakan',
  act: 'intake.sheet',
  summary: { id: 'Lupakan arti kolom yang diingat', en: 'Forget what columns were taken for' },
  params: SheetParams,
  body: Type.Object({ lembaga: Nullable(Uuid), lembar: Type.Integer({ minimum: 0, maximum: 200 }) }),
  answer: Type.Object({ done: Type.Literal(true) }),
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan', 'tidak-boleh'],
})
