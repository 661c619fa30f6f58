/**
 * Numbers that do not agree, each with an owner until it is settled. Counts of areas only; no person stands in a finding.
 */
import { RULE_NAMES } from '@konvergen/core/findings/finding.ts'
import { FINDING_MOVES, FINDING_STATES } from '@konvergen/core/findings/follow-findings.ts'
import { THRESHOLD_LIMITS, THRESHOLD_NAMES, type Thresholds } from '@konvergen/core/findings/thresholds.ts'
import Type, { type Static } from 'typebox'
import { AreaKode, PeriodText } from './coverage.ts'
import { WordsSchema } from './indicators.ts'
import { Done, KabKode, KabParams, Nullable, Num, OneOf, Text, Uuid } from './parts.ts'
import { route } from './route.ts'

/** No number of a person stands in it: refused with `memuat-nik`. */
const Reason = Type.String({ minLength: 3, maxLength: 1000 })
const Office = Nullable(Uuid)
const FindingParams = Type.Object({ kab: KabKode, id: Uuid })

export const SEVERITIES = ['galat', 'periksa', 'catatan'] as const

const NumberSchema = Type.Object({ thing: Text, period: PeriodText, value: Num })

export const FindingSchema = Type.Object({
  id: Uuid,
  aturan: OneOf(RULE_NAMES),
  berat: OneOf(SEVERITIES),
  periode: PeriodText,
  wilayah: AreaKode,
  nama: Text,
  kecamatan: Nullable(Text),
  angka: Type.Array(NumberSchema),
  rincian: Type.Record(Text, Num),
  keadaan: OneOf(FINDING_STATES),
  lembaga: Office,
  ditemukan: Text,
  berubah: Text,
})
export type FindingSchema = Static<typeof FindingSchema>

/** Names of the district's own indicators that the findings speak of; those that ship are known to the page. */
const OwnNames = Type.Record(Text, WordsSchema)

export const FindingsAnswer = Type.Object({
  temuan: Type.Array(FindingSchema),
  /** Of all that fit the filter; at most `batas` are listed at a time. */
  jumlah: Type.Integer(),
  batas: Type.Integer(),
  /** The last one listed, where others follow. */
  lanjut: Nullable(Uuid),
  lembaga: Type.Array(Type.Object({ id: Office, nama: Nullable(Text), terbuka: Type.Integer() })),
  periode: Type.Array(PeriodText),
  kecamatan: Type.Array(Type.Object({ kode: AreaKode, nama: Text })),
  nama: OwnNames,
  diperiksa: Nullable(Text),
  /** Numbers have changed since. */
  usang: Type.Boolean(),
})
export type FindingsAnswer = Static<typeof FindingsAnswer>

export const listFindings = route({
  method: 'GET',
  path: '/api/districts/:kab/temuan',
  act: 'findings.read',
  summary: { id: 'Angka yang tidak cocok di wilayah saya', en: 'Numbers of my areas that do not agree' },
  params: KabParams,
  query: Type.Object({
    keadaan: Type.Optional(OneOf(FINDING_STATES)),
    /** `sekretariat`: what nobody owns. */
    lembaga: Type.Optional(Type.Union([Uuid, Type.Literal('sekretariat')])),
    periode: Type.Optional(PeriodText),
    kecamatan: Type.Optional(AreaKode),
    /** Those that follow this one, whatever became of it meanwhile. */
    sesudah: Type.Optional(Uuid),
  }),
  answer: FindingsAnswer,
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan', 'tidak-boleh'],
})

export const CountsAnswer = Type.Object({
  terbuka: Type.Integer(),
  galat: Type.Integer(),
  dijawab: Type.Integer(),
  lembaga: Type.Array(Type.Object({ id: Office, terbuka: Type.Integer(), galat: Type.Integer() })),
  diperiksa: Nullable(Text),
})
export type CountsAnswer = Static<typeof CountsAnswer>

export const countFindings = route({
  method: 'GET',
  path: '/api/districts/:kab/temuan-jumlah',
  act: 'findings.read',
  summary: { id: 'Berapa temuan yang menunggu, per lembaga', en: 'How many findings wait, by office' },
  params: KabParams,
  query: Type.Object({ periode: Type.Optional(PeriodText) }),
  answer: CountsAnswer,
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan', 'tidak-boleh'],
})

export const FindingAnswer = Type.Object({
  temuan: FindingSchema,
  namaLembaga: Nullable(Text),
  diteruskan: Type.Boolean(),
  /** Where each number comes from, in the order of `angka`. */
  sumber: Type.Array(
    Type.Object({
      jenis: OneOf(['cakupan', 'berkas', 'daftar', 'lembaga'] as const),
      /** Of the file that counts, with its row and cell. */
      impor: Nullable(Uuid),
      baris: Nullable(Type.Integer()),
      sel: Nullable(Text),
      pemilik: Nullable(Text),
    }),
  ),
  riwayat: Type.Array(
    Type.Object({
      langkah: OneOf(['ditemukan', 'berubah', 'dijawab', 'diterima', 'diteruskan', 'tertutup', 'dibuka-lagi'] as const),
      catatan: Nullable(Text),
      lembaga: Nullable(Text),
      angka: Nullable(Type.Array(NumberSchema)),
      oleh: Nullable(Text),
      pada: Text,
    }),
  ),
  boleh: Type.Array(OneOf(FINDING_MOVES)),
  /** To which it can be sent on; empty for whoever cannot. */
  penerima: Type.Array(Type.Object({ id: Office, nama: Nullable(Text) })),
  nama: OwnNames,
})
export type FindingAnswer = Static<typeof FindingAnswer>

export const readFinding = route({
  method: 'GET',
  path: '/api/districts/:kab/temuan/:id',
  act: 'findings.read',
  summary: { id: 'Satu temuan dengan kedua angkanya dan riwayatnya', en: 'One finding with its numbers and its history' },
  params: FindingParams,
  answer: FindingAnswer,
  errors: ['tidak-ditemukan', 'tidak-boleh'],
})

const MOVE_ERRORS = ['permintaan-tidak-sah', 'tidak-ditemukan', 'tidak-boleh', 'keadaan-berubah', 'memuat-nik'] as const

export const answerFinding = route({
  method: 'POST',
  path: '/api/districts/:kab/temuan/:id/jawab',
  act: 'findings.answer',
  summary: { id: 'Jelaskan mengapa angka lembaga sendiri begitu', en: 'Say why a number of one’s own office is so' },
  params: FindingParams,
  body: Type.Object({ alasan: Reason }),
  answer: Done,
  errors: MOVE_ERRORS,
})

export const acceptFinding = route({
  method: 'POST',
  path: '/api/districts/:kab/temuan/:id/terima',
  act: 'findings.decide',
  summary: { id: 'Terima angkanya sebagai benar, dengan alasan', en: 'Take the numbers as true, with a reason' },
  params: FindingParams,
  body: Type.Object({ alasan: Reason }),
  answer: Done,
  errors: MOVE_ERRORS,
})

export const sendFindingOn = route({
  method: 'POST',
  path: '/api/districts/:kab/temuan/:id/teruskan',
  act: 'findings.decide',
  summary: {
    id: 'Teruskan ke lembaga lain, atau kembalikan untuk diperiksa lagi',
    en: 'Send on to another office, or back to be looked at again',
  },
  params: FindingParams,
  body: Type.Object({ lembaga: Office, alasan: Reason }),
  answer: Done,
  errors: MOVE_ERRORS,
})

export const checkFindings = route({
  method: 'POST',
  path: '/api/districts/:kab/temuan/periksa',
  act: 'findings.check',
  summary: { id: 'Periksa angka sekarang', en: 'Look at the numbers now' },
  params: KabParams,
  answer: Type.Object({ baru: Type.Boolean(), ditemukan: Type.Integer(), tertutup: Type.Integer() }),
  errors: ['tidak-ditemukan', 'tidak-boleh'],
})

function limited(name: keyof Thresholds) {
  const [minimum, maximum, isWhole] = THRESHOLD_LIMITS[name]
  return isWhole ? Type.Integer({ minimum, maximum }) : Type.Number({ minimum, maximum })
}

export const ThresholdsSchema = Type.Unsafe<Record<keyof Thresholds, number>>(
  Type.Object(Object.fromEntries(THRESHOLD_NAMES.map((name) => [name, limited(name)]))),
)

export const RulesAnswer = Type.Object({
  batas: ThresholdsSchema,
  /** The program's proposal: the district has set none. */
  usulan: Type.Boolean(),
  alasan: Nullable(Text),
  oleh: Nullable(Text),
  pada: Nullable(Text),
})
export type RulesAnswer = Static<typeof RulesAnswer>

export const readFindingRules = route({
  method: 'GET',
  path: '/api/districts/:kab/temuan-batas',
  act: 'findings.read',
  summary: { id: 'Batas yang dipakai mencari temuan', en: 'Thresholds by which findings are looked for' },
  params: KabParams,
  answer: RulesAnswer,
  errors: ['tidak-ditemukan', 'tidak-boleh'],
})

export const setFindingRules = route({
  method: 'PUT',
  path: '/api/districts/:kab/temuan-batas',
  act: 'findings.rules',
  summary: { id: 'Tetapkan batas untuk kabupaten ini', en: 'Set the thresholds of this district' },
  params: KabParams,
  body: Type.Object({ batas: ThresholdsSchema, alasan: Reason }),
  answer: Done,
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan', 'tidak-boleh', 'nilai-tidak-sah'],
})
