/**
 * The convergence score of villages (skor konvergensi desa): what families of the first 1,000 days received by month, the score of each quarter, and who
 * has not reported. Names only for whoever works with these families; scores for all who read figures.
 */
import type { Verdict } from '@konvergen/core/sasaran/convergence.ts'
import { VERDICTS } from '@konvergen/core/sasaran/convergence.ts'
import { PREGNANCY_STATES } from '@konvergen/core/sasaran/score-pregnancy.ts'
import { REASONS } from '@konvergen/core/scorecard/explain-service.ts'
import { ENDINGS, ERASED_ENDING, PERSON_KINDS } from '@konvergen/core/scorecard/person-quarter.ts'
import { COUNT_ITEMS, MAT, NUTRITION, YES_ITEMS } from '@konvergen/core/scorecard/service-items.ts'
import { REPORT_STATES } from '@konvergen/core/scorecard/village-quarter.ts'
import Type, { type Static } from 'typebox'
import { DesaKode, Done, KabKode, Nullable, OneOf, Text, Uuid } from './parts.ts'
import { route } from './route.ts'

const Count = Type.Integer({ minimum: 0 })
const Times = Type.Integer({ minimum: 0, maximum: 99 })
export const QuarterText = Type.String({ pattern: '^\\d{4}-T[1-4]$', description: 'A quarter, e.g. 2026-T3' })
const MonthText = Type.String({ pattern: '^\\d{4}-(0[1-9]|1[0-2])$', description: 'A month, e.g. 2026-08' })
const Reason = Type.String({ minLength: 1, maxLength: 600 })
const QuarterParams = Type.Object({ kab: KabKode, periode: QuarterText })
const VillageParams = Type.Object({ kab: KabKode, periode: QuarterText, desa: DesaKode })

export const TallySchema = Type.Object({ Y: Count, T: Count, TS: Count, blank: Count })
const Tallies = Type.Record(Text, TallySchema)
export const HeadSchema = Type.Object({
  households: Count,
  pregnant: Count,
  atRisk: Count,
  children: Count,
  malnourished: Count,
  unclassed: Count,
})
const PaudMonths = Type.Array(Type.Object({ bulan: MonthText, datang: Count, seharusnya: Count, kosong: Count }))

/** Services are named with their group: `bumil:periksa`, `anak:timbang`. */
export const VillageCounts = Type.Object({ jumlah: TallySchema, layanan: Tallies, kepala: HeadSchema, paud: PaudMonths })
export type VillageCounts = Static<typeof VillageCounts>

const ScoredArea = Type.Object({
  kode: Text,
  nama: Text,
  jumlah: Nullable(TallySchema),
  lalu: Nullable(TallySchema),
  desa: Count,
  melapor: Count,
})
export type ScoredArea = Static<typeof ScoredArea>

export const ScoredVillage = Type.Object({
  kode: DesaKode,
  nama: Text,
  kecamatan: Text,
  keadaan: OneOf(REPORT_STATES),
  hitungan: Nullable(VillageCounts),
  lalu: Nullable(TallySchema),
  rembuk: Nullable(Type.Boolean()),
  multipihak: Nullable(Type.Boolean()),
  dikirim: Nullable(Text),
  terakhirIsi: Nullable(Text),
  diam: Type.Boolean({ description: 'Nothing entered for so many months.' }),
})
export type ScoredVillage = Static<typeof ScoredVillage>

export const BoardAnswer = Type.Object({
  periode: QuarterText,
  sebelumnya: QuarterText,
  terkunci: Type.Boolean(),
  alasan: Nullable(Text),
  diubah: Nullable(Text),
  bulanDiam: Count,
  kabupaten: ScoredArea,
  layanan: Tallies,
  kecamatan: Type.Array(ScoredArea),
  desa: Type.Array(ScoredVillage),
  pengisi: Type.Array(Type.Object({ nama: Text, desa: Type.Array(DesaKode), terakhir: Text })),
  boleh: Type.Object({ kunci: Type.Boolean(), keluarga: Type.Boolean() }),
})
export type BoardAnswer = Static<typeof BoardAnswer>

/** The whole district is counted; of villages only one's own are listed. `diam`: after how many months somebody counts as gone silent. */
export const readBoard = route({
  method: 'GET',
  path: '/api/districts/:kab/skor/:periode',
  act: 'scorecard.read',
  summary: { id: 'Skor konvergensi satu triwulan, per desa', en: 'Convergence score of a quarter, by village' },
  params: QuarterParams,
  query: Type.Object({ diam: Type.Optional(Type.Integer({ minimum: 1, maximum: 24 })) }),
  answer: BoardAnswer,
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan'],
})

export const lockQuarter = route({
  method: 'POST',
  path: '/api/districts/:kab/skor/:periode/kunci',
  act: 'scorecard.lock',
  summary: { id: 'Kunci triwulan, atau buka lagi dengan alasan', en: 'Lock a quarter, or open it again with a reason' },
  params: QuarterParams,
  body: Type.Object({ langkah: OneOf(['kunci', 'buka'] as const), alasan: Type.Optional(Reason) }),
  answer: Done,
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan', 'keadaan-berubah', 'nilai-tidak-sah'],
})

const optional = <T extends Type.TSchema>(schema: T) => Type.Optional(Nullable(schema))
const ItemFields = {
  ...(Object.fromEntries(COUNT_ITEMS.map((item) => [item, optional(Times)])) as Record<
    (typeof COUNT_ITEMS)[number],
    ReturnType<typeof optional<typeof Times>>
  >),
  ...(Object.fromEntries(YES_ITEMS.map((item) => [item, optional(Type.Boolean())])) as Record<
    (typeof YES_ITEMS)[number],
    ReturnType<typeof optional<Type.TBoolean>>
  >),
  keadaan: optional(OneOf(PREGNANCY_STATES)),
  gizi: optional(OneOf(NUTRITION)),
  tikar: optional(OneOf(MAT)),
  paud: optional(OneOf(['v', 'x', '-'] as const)),
}
/** What is absent or null was not reported. */
export const NotedSchema = Type.Object(ItemFields, { additionalProperties: false })
export type NotedSchema = Static<typeof NotedSchema>

export const PROPOSERS = ['eppgbm-anak', 'daftar-keluarga'] as const
const Sources = Type.Record(Text, OneOf(PROPOSERS))

const Before = Type.Object({ timbang: Nullable(Times), konseling: Nullable(Times), pengasuhan: Nullable(Times) })
const NotedMonth = Type.Object({
  bulan: MonthText,
  no: Count,
  isi: NotedSchema,
  sumber: Sources,
  alasan: Nullable(Text),
  oleh: Text,
  pada: Text,
})
const ReasonSchema = Type.Object({ code: OneOf(REASONS), have: Type.Integer(), want: Count, empty: Count, at: Type.Integer() })

export const VillagePerson = Type.Object({
  id: Uuid,
  no: Count,
  nama: Nullable(Text),
  kepala: Nullable(Text),
  alamat: Nullable(Text),
  rt: Nullable(Text),
  rw: Nullable(Text),
  kkAkhir: Nullable(Text),
  nikAkhir: Nullable(Text),
  rumah: Uuid,
  jenis: OneOf(PERSON_KINDS),
  kelompok: Nullable(OneOf(['bumil', 'anak', 'paud'] as const)),
  mulai: MonthText,
  bersalin: Nullable(MonthText),
  berakhir: Nullable(MonthText),
  sebabBerakhir: Nullable(OneOf([...ENDINGS, ERASED_ENDING] as const)),
  /** Who they are was erased: nothing more can be noted of them. */
  terhapus: Type.Boolean(),
  sebelum: Before,
  tahap: Type.Array(Nullable(OneOf(['hamil', 'nifas', 'anak', 'paud'] as const))),
  isi: Type.Array(NotedMonth),
  vonis: Nullable(Type.Unsafe<Record<string, Verdict | null>>(Type.Record(Text, Nullable(OneOf(VERDICTS))))),
  alasan: Type.Record(Text, ReasonSchema),
  jumlah: TallySchema,
})
export type VillagePerson = Static<typeof VillagePerson>

export const ReportSchema = Type.Object({
  no: Count,
  hitungan: VillageCounts,
  rembuk: Nullable(Type.Boolean()),
  multipihak: Nullable(Type.Boolean()),
  catatan: Nullable(Text),
  alasan: Nullable(Text),
  oleh: Text,
  pada: Text,
})

export const VillageAnswer = Type.Object({
  periode: QuarterText,
  desa: Type.Object({ kode: DesaKode, nama: Text, kecamatan: Text }),
  bulan: Type.Array(MonthText),
  terkunci: Type.Boolean(),
  keadaan: OneOf(REPORT_STATES),
  kirim: Nullable(ReportSchema),
  hitungan: VillageCounts,
  orang: Type.Array(VillagePerson),
  usulan: Type.Array(Type.Object({ orang: Uuid, bulan: MonthText, isi: NotedSchema, sumber: OneOf(PROPOSERS), keterangan: Text })),
  boleh: Type.Object({ isi: Type.Boolean() }),
})
export type VillageAnswer = Static<typeof VillageAnswer>

/** A POST, since looking leaves a trace. */
export const lookAtVillage = route({
  method: 'POST',
  path: '/api/districts/:kab/skor/:periode/desa/:desa/lihat',
  act: 'scorecard.families',
  summary: {
    id: 'Keluarga 1.000 HPK satu desa dengan layanannya',
    en: 'Families of the first 1,000 days of a village with their services',
  },
  params: VillageParams,
  answer: VillageAnswer,
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan'],
})

/** A POST, since looking leaves a trace. */
export const readMonthHistory = route({
  method: 'POST',
  path: '/api/districts/:kab/skor/:periode/desa/:desa/riwayat',
  act: 'scorecard.families',
  summary: {
    id: 'Riwayat isian satu orang di satu triwulan, yang terbaru dahulu',
    en: 'What was entered of one person in a quarter, the latest first',
  },
  params: VillageParams,
  body: Type.Object({ orang: Uuid }),
  answer: Type.Array(NotedMonth),
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan'],
})

const Name = Type.String({ maxLength: 120 })
const Short = Type.String({ maxLength: 40 })
/** What is absent stays as it was; null takes it away. */
export const SentPerson = Type.Object({
  id: Uuid,
  catatan: Uuid,
  dasar: Count,
  jenis: OneOf(PERSON_KINDS),
  nama: Type.Optional(Name),
  kepala: optional(Name),
  noKk: optional(Short),
  nik: optional(Short),
  alamat: optional(Type.String({ maxLength: 200 })),
  rt: optional(Short),
  rw: optional(Short),
  rumah: optional(Uuid),
  mulai: MonthText,
  bersalin: Nullable(MonthText),
  berakhir: Nullable(MonthText),
  sebabBerakhir: Nullable(OneOf(ENDINGS)),
  sebelum: Before,
  alasan: Type.Optional(Reason),
})
export type SentPerson = Static<typeof SentPerson>

/** `dasar`: the number of the card that was seen, 0 = a new person. `catatan`: the id of this row, made by the device. */
export const savePerson = route({
  method: 'POST',
  path: '/api/districts/:kab/skor/:periode/desa/:desa/orang',
  act: 'scorecard.note',
  summary: { id: 'Catat ibu hamil atau anak, atau perbaiki kartunya', en: 'Note a pregnant woman or a child, or mend their card' },
  params: VillageParams,
  body: SentPerson,
  answer: Type.Object({ id: Uuid, no: Count }),
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan', 'keadaan-berubah', 'nilai-tidak-sah'],
})

const SentMonth = Type.Object({
  id: Uuid,
  orang: Uuid,
  bulan: MonthText,
  dasar: Count,
  isi: NotedSchema,
  sumber: Type.Optional(Sources),
})
export type SentMonth = Static<typeof SentMonth>
export const MONTH_REFUSALS = ['orang-asing', 'di-luar-triwulan', 'bulan-depan', 'tidak-ditanya'] as const

export const MonthsAnswer = Type.Object({
  tersimpan: Count,
  tetap: Count,
  ditolak: Type.Array(Type.Object({ id: Uuid, orang: Uuid, sebab: OneOf(MONTH_REFUSALS) })),
  bentrok: Type.Array(Type.Object({ id: Uuid, orang: Uuid, tercatat: NotedMonth })),
})
export type MonthsAnswer = Static<typeof MonthsAnswer>

/** `dasar`: the number of what was seen of that month, 0 = nothing. Should somebody else have written meanwhile, theirs comes back and nothing is lost. */
export const saveMonths = route({
  method: 'POST',
  path: '/api/districts/:kab/skor/:periode/desa/:desa/isi',
  act: 'scorecard.enter',
  summary: { id: 'Isi layanan per orang per bulan', en: 'Enter services by person and month' },
  params: VillageParams,
  body: Type.Object({ bulan: Type.Array(SentMonth, { minItems: 1, maxItems: 1000 }), alasan: Type.Optional(Reason) }),
  answer: MonthsAnswer,
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan', 'keadaan-berubah', 'nilai-tidak-sah'],
})

/** `dasar`: the number of the report that was seen, 0 = none. */
export const sendReport = route({
  method: 'POST',
  path: '/api/districts/:kab/skor/:periode/desa/:desa/kirim',
  act: 'scorecard.enter',
  summary: { id: 'Kirim skor triwulan desa', en: 'Hand in the quarter of a village' },
  params: VillageParams,
  body: Type.Object({
    dasar: Count,
    rembuk: Nullable(Type.Boolean()),
    multipihak: Nullable(Type.Boolean()),
    catatan: Nullable(Type.String({ maxLength: 1000 })),
    alasan: Type.Optional(Reason),
  }),
  answer: Type.Object({ no: Count }),
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan', 'keadaan-berubah', 'nilai-tidak-sah'],
})
