/**
 * What offices report of indicators: periods, entry, who has not reported, and one indicator with its villages.
 */
import { PARTS } from '@konvergen/core/indicators/asked-thing.ts'
import { VALUE_FAULTS } from '@konvergen/core/indicators/check-value.ts'
import { DIRECTIONS, LEVELS, UNITS } from '@konvergen/core/indicators/indicator.ts'
import Type, { type Static } from 'typebox'
import { Code, DefinitionSchema, TargetSchema, WordsSchema } from './indicators.ts'
import { Done, KabKode, KabParams, Nullable, Num, OneOf, Text, Uuid } from './parts.ts'
import { route } from './route.ts'

export const PeriodText = Type.String({
  pattern: '^\\d{4}(-(S[12]|T[1-4]|0[1-9]|1[0-2]))?$',
  description: '2025, 2025-S1, 2025-T2 or 2025-06',
})
export const AreaKode = Type.String({ pattern: '^\\d{2}\\.\\d{2}(\\.\\d{2}(\\.\\d{4})?)?$' })
const Reason = Type.String({ minLength: 1, maxLength: 600 })
const Office = Nullable(Uuid)
const PeriodParams = Type.Object({ kab: KabKode, periode: PeriodText })
const FigureParams = Type.Object({ kab: KabKode, periode: PeriodText, kode: Code })
const OfficeBody = Type.Object({ lembaga: Office, catatan: Type.Optional(Type.String({ maxLength: 600 })) })

export const PeriodSchema = Type.Object({
  periode: PeriodText,
  keadaan: OneOf(['terbuka', 'terkunci'] as const),
  tenggat: Nullable(Text),
  alasan: Nullable(Text),
  pada: Text,
})
export type PeriodSchema = Static<typeof PeriodSchema>

export const listPeriods = route({
  method: 'GET',
  path: '/api/districts/:kab/cakupan',
  act: 'coverage.read',
  summary: { id: 'Periode yang dibuka atau dikunci', en: 'Periods opened or locked' },
  params: KabParams,
  answer: Type.Array(PeriodSchema),
  errors: ['tidak-ditemukan'],
})

export const setPeriod = route({
  method: 'PUT',
  path: '/api/districts/:kab/cakupan/:periode',
  act: 'coverage.period',
  summary: { id: 'Buka, kunci atau buka lagi sebuah periode', en: 'Open, lock or open again a period' },
  params: PeriodParams,
  body: Type.Object({
    keadaan: OneOf(['terbuka', 'terkunci'] as const),
    tenggat: Nullable(Type.String({ format: 'date' })),
    alasan: Type.Optional(Reason),
  }),
  answer: Done,
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan', 'nilai-tidak-sah', 'keadaan-berubah'],
})

export const CoverageSchema = Type.Object({
  state: OneOf(['ada', 'belum-lapor', 'tidak-ada-sasaran', 'tidak-sah', 'tidak-berlaku'] as const),
  numerator: Nullable(Num),
  denominator: Nullable(Num),
  value: Nullable(Num),
  fromElsewhere: Type.Boolean(),
})
export type CoverageSchema = Static<typeof CoverageSchema>

const Total = Type.Object({
  ...CoverageSchema.properties,
  completeness: Type.Object({ reported: Type.Integer(), expected: Type.Integer() }),
  impossible: Type.Integer(),
})
const GapSchema = Type.Object({ target: TargetSchema, short: Num, people: Nullable(Num) })

const OFFICE_STATES = ['kosong', 'diisi', 'diajukan', 'disetujui', 'berubah', 'dikembalikan'] as const
export type OfficeState = (typeof OFFICE_STATES)[number]

export const ReminderRuleSchema = Type.Object({
  /** Days before the last day on which the program reminds by itself; null = never. */
  hariSebelum: Nullable(Type.Integer({ minimum: 1, maximum: 60 })),
  jarakHari: Type.Integer({ minimum: 1, maximum: 60 }),
})

export const BoardAnswer = Type.Object({
  periode: PeriodText,
  keadaan: Nullable(OneOf(['terbuka', 'terkunci'] as const)),
  tenggat: Nullable(Text),
  indikator: Type.Array(
    Type.Object({
      kode: Code,
      nama: WordsSchema,
      kelompok: Text,
      satuan: OneOf(UNITS),
      arah: OneOf(DIRECTIONS),
      tingkat: OneOf(LEVELS),
      pengampu: Nullable(Uuid),
      samaDengan: Nullable(Code),
      sasaran: Nullable(Code),
      periodeSasaran: Nullable(PeriodText),
      jumlah: Total,
      selisih: Type.Array(GapSchema),
      tersisa: Nullable(Num),
    }),
  ),
  lembaga: Type.Array(
    Type.Object({
      id: Nullable(Uuid),
      nama: Nullable(Text),
      diminta: Type.Integer(),
      terisi: Type.Integer(),
      wilayahKosong: Type.Array(Text),
      wilayahSebagian: Type.Array(Text),
      keadaan: OneOf(OFFICE_STATES),
      catatan: Nullable(Text),
      pada: Nullable(Text),
      /** When it was reminded last of what it has not handed in. */
      diingatkan: Nullable(Text),
      boleh: Type.Object({ isi: Type.Boolean(), setujui: Type.Boolean() }),
    }),
  ),
  pengingat: ReminderRuleSchema,
  beda: Type.Integer({ description: 'Open disagreements about governed numbers of the year.' }),
  wilayah: Type.Record(Text, Text, { description: 'Names of areas by code.' }),
})
export type BoardAnswer = Static<typeof BoardAnswer>

export const readBoard = route({
  method: 'GET',
  path: '/api/districts/:kab/cakupan/:periode',
  act: 'coverage.read',
  summary: { id: 'Capaian sebuah periode dan siapa yang belum melapor', en: 'Coverage of a period, and who has not reported' },
  params: PeriodParams,
  answer: BoardAnswer,
  errors: ['tidak-ditemukan'],
})

const ThingSchema = Type.Object({
  code: Code,
  part: OneOf(PARTS),
  name: WordsSchema,
  unit: OneOf(UNITS),
  level: OneOf(LEVELS),
  version: Type.Integer(),
})
const ValueSchema = Type.Object({
  kode: Code,
  bagian: OneOf(PARTS),
  wilayah: AreaKode,
  nilai: Nullable(Type.Integer()),
  luar: Type.Boolean(),
})

export const FormAnswer = Type.Object({
  periode: PeriodText,
  keadaan: Nullable(OneOf(['terbuka', 'terkunci'] as const)),
  lembaga: Type.Object({ id: Nullable(Uuid), nama: Nullable(Text), keadaan: OneOf(OFFICE_STATES), catatan: Nullable(Text) }),
  boleh: Type.Object({ isi: Type.Boolean(), setujui: Type.Boolean(), atasNama: Type.Boolean() }),
  hal: Type.Array(ThingSchema),
  wilayah: Type.Array(Type.Object({ kode: AreaKode, nama: Text, tingkat: OneOf(LEVELS), kecamatan: Nullable(Text) })),
  nilai: Type.Array(ValueSchema),
  sasaran: Type.Array(Type.Object({ kode: Code, wilayah: AreaKode, nilai: Nullable(Type.Integer()), periode: PeriodText, hal: Code })),
  lalu: Type.Object({ periode: PeriodText, nilai: Type.Array(ValueSchema) }),
})
export type FormAnswer = Static<typeof FormAnswer>

export const readForm = route({
  method: 'GET',
  path: '/api/districts/:kab/cakupan/:periode/isian',
  act: 'coverage.enter',
  summary: { id: 'Isian sebuah lembaga untuk sebuah periode', en: 'The form of an office for a period' },
  params: PeriodParams,
  query: Type.Object({ lembaga: Type.Optional(Uuid) }),
  answer: FormAnswer,
  errors: ['tidak-ditemukan', 'tidak-boleh'],
})

export const downloadTemplate = route({
  method: 'GET',
  path: '/api/districts/:kab/cakupan/:periode/templat.xlsx',
  act: 'coverage.enter',
  summary: { id: 'Templat sebuah lembaga untuk diisi di Excel', en: 'The template of an office, to be filled in with a spreadsheet' },
  params: PeriodParams,
  query: Type.Object({ lembaga: Type.Optional(Uuid) }),
  answer: { file: true, mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  errors: ['tidak-ditemukan', 'tidak-boleh'],
})

/** Nothing is kept: what the sheet says is laid over the form, and saved there by whoever looked at it. */
export const readTemplateBack = route({
  method: 'POST',
  reads: true,
  path: '/api/districts/:kab/cakupan/:periode/templat',
  act: 'coverage.enter',
  summary: { id: 'Baca templat yang kembali', en: 'Read a template that came back' },
  params: PeriodParams,
  body: { file: true },
  answer: Type.Object({
    periode: PeriodText,
    lembaga: Type.Object({ id: Office, nama: Nullable(Text) }),
    isi: Type.Array(Type.Object({ kode: Code, bagian: OneOf(PARTS), wilayah: AreaKode, teks: Text, sel: Text })),
    asing: Type.Array(Type.Object({ sel: Text, teks: Text }), { description: 'Rows that bear no code of an area: added by hand.' }),
  }),
  errors: ['tidak-ditemukan', 'tidak-boleh', 'berkas-terlalu-besar', 'berkas-tidak-terbaca', 'templat-lain'],
})

const Entry = Type.Object({
  kode: Code,
  bagian: OneOf(PARTS),
  wilayah: AreaKode,
  isi: Type.Union([Type.Number(), Type.Literal('tidak-berlaku'), Type.Literal('hapus')]),
  luar: Type.Optional(Type.Boolean()),
  /** Cell of the template that it was read from. */
  sel: Type.Optional(Type.String({ maxLength: 80 })),
})

export const enterValues = route({
  method: 'PUT',
  path: '/api/districts/:kab/cakupan/:periode/isian',
  act: 'coverage.enter',
  summary: {
    id: 'Simpan angka: yang sah disimpan, yang tidak sah dikembalikan dengan sebabnya',
    en: 'Keep numbers: those that can be are kept, the others come back with the reason',
  },
  params: PeriodParams,
  body: Type.Object({ lembaga: Office, nilai: Type.Array(Entry, { minItems: 1, maxItems: 20000 }), alasan: Type.Optional(Reason) }),
  answer: Type.Object({
    tersimpan: Type.Integer(),
    tetap: Type.Integer(),
    ditolak: Type.Array(
      Type.Object({
        kode: Code,
        bagian: OneOf(PARTS),
        wilayah: Text,
        sebab: OneOf([...VALUE_FAULTS, 'bukan-milik', 'wilayah-asing'] as const),
      }),
    ),
  }),
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan', 'tidak-boleh', 'nilai-tidak-sah'],
})

export const sendValues = route({
  method: 'POST',
  path: '/api/districts/:kab/cakupan/:periode/ajukan',
  act: 'coverage.enter',
  summary: { id: 'Ajukan semua angka sebuah lembaga', en: 'Hand in all numbers of an office' },
  params: PeriodParams,
  body: OfficeBody,
  answer: Done,
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan', 'tidak-boleh', 'keadaan-berubah'],
})

export const approveValues = route({
  method: 'POST',
  path: '/api/districts/:kab/cakupan/:periode/setujui',
  act: 'coverage.approve',
  summary: {
    id: 'Setujui angka lembaga sendiri yang diisi orang lain',
    en: 'Approve numbers of one’s own office that somebody else entered',
  },
  params: PeriodParams,
  body: OfficeBody,
  answer: Done,
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan', 'tidak-boleh', 'keadaan-berubah'],
})

export const returnValues = route({
  method: 'POST',
  path: '/api/districts/:kab/cakupan/:periode/kembalikan',
  act: 'coverage.approve',
  summary: { id: 'Kembalikan angka untuk diperbaiki', en: 'Give numbers back to be mended' },
  params: PeriodParams,
  body: Type.Object({ lembaga: Office, catatan: Reason }),
  answer: Done,
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan', 'tidak-boleh', 'keadaan-berubah'],
})

export const remindOffices = route({
  method: 'POST',
  path: '/api/districts/:kab/cakupan/:periode/ingatkan',
  act: 'coverage.remind',
  summary: {
    id: 'Ingatkan lembaga yang belum mengajukan, dengan tugas',
    en: 'Remind offices that have not handed in, with a task',
  },
  params: PeriodParams,
  /** Absent: all that have not. */
  body: Type.Object({ lembaga: Type.Optional(Type.Array(Office, { minItems: 1, maxItems: 200 })) }),
  answer: Type.Object({ diingatkan: Type.Integer(), barusan: Type.Integer() }),
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan', 'tidak-boleh', 'keadaan-berubah'],
})

export const setReminderRule = route({
  method: 'PUT',
  path: '/api/districts/:kab/cakupan-pengingat',
  act: 'coverage.remind',
  summary: { id: 'Tetapkan kapan lembaga diingatkan', en: 'Set when offices are reminded' },
  params: KabParams,
  body: ReminderRuleSchema,
  answer: Done,
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan', 'tidak-boleh'],
})

export const FigureAnswer = Type.Object({
  periode: PeriodText,
  definisi: DefinitionSchema,
  pengampu: Nullable(Type.Object({ id: Uuid, nama: Text })),
  sasaran: Nullable(
    Type.Object({
      code: Code,
      name: WordsSchema,
      periode: Nullable(PeriodText),
      pengampu: Nullable(Type.Object({ id: Uuid, nama: Text })),
    }),
  ),
  jumlah: Total,
  selisih: Type.Array(GapSchema),
  wilayah: Type.Array(
    Type.Object({
      kode: AreaKode,
      nama: Text,
      kecamatan: Nullable(Text),
      ...CoverageSchema.properties,
      orang: Nullable(Num),
      tersisa: Nullable(Num),
    }),
  ),
})
export type FigureAnswer = Static<typeof FigureAnswer>

export const readFigure = route({
  method: 'GET',
  path: '/api/districts/:kab/cakupan/:periode/indikator/:kode',
  act: 'coverage.read',
  summary: { id: 'Satu indikator dengan desa-desanya', en: 'One indicator with its villages' },
  params: FigureParams,
  answer: FigureAnswer,
  errors: ['tidak-ditemukan'],
})

export const HistoryAnswer = Type.Array(
  Type.Object({
    bagian: OneOf(PARTS),
    nilai: Nullable(Num),
    luar: Type.Boolean(),
    dihapus: Type.Boolean(),
    versi: Type.Integer(),
    sumber: OneOf(['ketik', 'templat', 'berkas'] as const),
    sel: Nullable(Text),
    alasan: Nullable(Text),
    atasNama: Type.Boolean(),
    lembaga: Nullable(Text),
    oleh: Text,
    pada: Text,
  }),
)
export type HistoryAnswer = Static<typeof HistoryAnswer>

export const readValueHistory = route({
  method: 'GET',
  path: '/api/districts/:kab/cakupan/:periode/indikator/:kode/riwayat',
  act: 'coverage.read',
  summary: { id: 'Semua yang pernah dilaporkan tentang satu angka', en: 'Everything ever reported of one number' },
  params: FigureParams,
  query: Type.Object({ wilayah: AreaKode }),
  answer: HistoryAnswer,
  errors: ['tidak-ditemukan'],
})

/** Values of a period for another system: DHIS2 `dataValueSets` as JSON, CSV or ADX. */
export const downloadDataValues = route({
  method: 'GET',
  path: '/api/districts/:kab/cakupan/:periode/data-value-sets',
  act: 'coverage.read',
  summary: { id: 'Angka sebuah periode untuk DHIS2', en: 'Values of a period for DHIS2' },
  params: PeriodParams,
  query: Type.Object({ bentuk: OneOf(['json', 'csv', 'adx'] as const) }),
  answer: { file: true, mediaType: 'application/json; charset=utf-8' },
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan'],
})
