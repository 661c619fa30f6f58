/**
 * Single children: the register, a child's measurements with what is to be said of them, doubts about who is who, and the monthly figures that
 * are counted from them. What names a child comes only by an act of its own, which asks for a purpose and leaves a trace.
 */
import Type, { type Static } from 'typebox'
import { DesaKode, Done, KabKode, KabParams, Nullable, Num, PurposeSchema, Text, Uuid } from './parts.ts'
import { route } from './route.ts'

const Sex = Type.Union([Type.Literal('L'), Type.Literal('P')])
/** `2024-02` */
const Month = Type.String({ pattern: '^\\d{4}-(0[1-9]|1[0-2])$' })
/** `2024-02-29` */
const DayText = Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' })
const Page = Type.Optional(Type.Integer({ minimum: 1, maximum: 100_000 }))

/** z rounded to two decimals; `flagged`: implausible, to be measured again. */
const ScoreSchema = Type.Object({ z: Num, flagged: Type.Boolean() })
const ScoresSchema = Type.Object({
  len: Nullable(ScoreSchema),
  wei: Nullable(ScoreSchema),
  wfl: Nullable(ScoreSchema),
  bmi: Nullable(ScoreSchema),
  ac: Nullable(ScoreSchema),
})

/** What is said, by which rule (`core/growth/rules.ts`), and whether that rule's source was verified. */
const VerdictSchema = Type.Object({ answer: Text, rule: Text, verified: Type.Boolean() })

const PlaceSchema = Type.Object({ desaKode: DesaKode, desa: Text, puskesmas: Nullable(Text), posyandu: Nullable(Text) })

export const ChildListItem = Type.Object({
  id: Uuid,
  /** `A. C.` */
  initials: Text,
  sex: Sex,
  birth: DayText,
  ...PlaceSchema.properties,
  lastDay: DayText,
  ageDays: Type.Integer(),
  /** kg and cm as measured on that day. */
  weight: Type.Optional(Nullable(Num)),
  lenhei: Type.Optional(Nullable(Num)),
  scores: ScoresSchema,
  /** True while a person has not said whether this is another child's double. */
  isDoubtful: Type.Boolean(),
})
export type ChildListItem = Static<typeof ChildListItem>

/** Why a child is looked for. */
export const ChildConcern = Type.Union([
  Type.Literal('stunting'),
  Type.Literal('wasting'),
  Type.Literal('underweight'),
  Type.Literal('mustahil'),
  Type.Literal('meragukan'),
])

export const listChildren = route({
  method: 'GET',
  path: '/api/districts/:kab/anak',
  act: 'measurement.read',
  summary: { id: 'Anak yang diukur, tanpa nama', en: 'Measured children, without names' },
  params: KabParams,
  query: Type.Object({
    desa: Type.Optional(DesaKode),
    posyandu: Type.Optional(Text),
    masalah: Type.Optional(ChildConcern),
    halaman: Page,
  }),
  /** Each child with its last measurement; fifty a page. */
  answer: Type.Object({
    total: Type.Integer(),
    perPage: Type.Integer(),
    children: Type.Array(ChildListItem),
    /** The posyandu that can be chosen, of the chosen village or of all; the filter stays away without it. */
    posyandu: Type.Optional(Type.Array(Type.Object({ desaKode: DesaKode, nama: Text }))),
  }),
  errors: ['tidak-ditemukan'],
})

/** Exact digits only; they go in the body, since addresses are logged. */
export const findChild = route({
  method: 'POST',
  path: '/api/districts/:kab/anak/cari',
  act: 'measurement.find',
  summary: { id: 'Cari anak dengan NIK', en: 'Find a child by NIK' },
  params: KabParams,
  body: Type.Object({ nik: Type.String({ pattern: '^\\d{16}$' }) }),
  answer: Type.Object({ ids: Type.Array(Uuid) }),
  errors: ['tidak-ditemukan', 'terlalu-sering'],
  limit: 'cari-nik',
})

export const MeasurementSchema = Type.Object({
  id: Uuid,
  day: DayText,
  ageDays: Type.Integer(),
  /** kg, cm as measured, cm. */
  weight: Nullable(Num),
  lenhei: Nullable(Num),
  armc: Nullable(Num),
  position: Nullable(Type.Union([Type.Literal('T'), Type.Literal('B')])),
  /** Length or height as a child of this age should have been measured, cm. */
  clenhei: Nullable(Num),
  scores: ScoresSchema,
  /** By Permenkes 2/2020; null = no score. */
  classes: Type.Object({
    wei: Nullable(VerdictSchema),
    len: Nullable(VerdictSchema),
    wfl: Nullable(VerdictSchema),
    bmi: Nullable(VerdictSchema),
    arm: Nullable(VerdictSchema),
  }),
  /** N, T, O, B: as computed from the weights, and as the list said. */
  gain: Nullable(VerdictSchema),
  statedGain: Nullable(Text),
  vitA: Nullable(Num),
  ...PlaceSchema.properties,
  /** What else is odd about it beside the visits before (`core/quality/visits.ts`). */
  history: Type.Array(Type.Object({ kind: Text, measure: Text })),
  /** Rules by which a value was mended on the way in. */
  repaired: Type.Array(Text),
  /** True for the one that counts on its day. */
  counts: Type.Boolean(),
  /** Its import was taken back. */
  undone: Type.Boolean(),
  supersedes: Nullable(Uuid),
  source: Type.Object({ importId: Uuid, row: Type.Integer(), fileName: Type.Optional(Text) }),
  engine: Text,
  actor: Text,
  recordedAt: Text,
})
export type MeasurementSchema = Static<typeof MeasurementSchema>

export const ChildDoubt = Type.Object({
  id: Uuid,
  childId: Uuid,
  otherId: Uuid,
  /** `nik-sama-lahir-beda`, `nama-sama-nik-beda`, `mirip`, `nik12`. */
  reason: Text,
  decision: Nullable(Type.Union([Type.Literal('sama'), Type.Literal('beda')])),
  decidedBy: Nullable(Text),
  decidedAt: Nullable(Text),
})
export type ChildDoubt = Static<typeof ChildDoubt>

export const ChildDetail = Type.Object({
  id: Uuid,
  initials: Text,
  /** Last four digits; null = no NIK. */
  nikEnd: Nullable(Text),
  sex: Sex,
  birth: DayText,
  ...PlaceSchema.properties,
  /** Newest first; those that no longer count are among them. */
  measurements: Type.Array(MeasurementSchema),
  twice: Nullable(VerdictSchema),
  redLine: Nullable(VerdictSchema),
  /** Decision support: a health worker confirms. null = never measured. */
  referral: Nullable(
    Type.Object({
      advice: Type.Union([Type.Literal('rujuk'), Type.Literal('pertimbangkan'), Type.Literal('tidak-perlu')]),
      withinDays: Nullable(Num),
      because: Type.Array(VerdictSchema),
    }),
  ),
  /** The month after the last one; `terlambat`: it has passed without a weighing. */
  nextVisit: Nullable(
    Type.Object({ month: Month, state: Type.Union([Type.Literal('akan-datang'), Type.Literal('bulan-ini'), Type.Literal('terlambat')]) }),
  ),
  doubts: Type.Array(ChildDoubt),
  /** When who it is was erased; null = it was not. */
  erasedAt: Nullable(Text),
  /** The children that were found to be this one. */
  merged: Type.Array(Uuid),
})
export type ChildDetail = Static<typeof ChildDetail>

export const ChildParams = Type.Object({ kab: KabKode, id: Uuid })

export const readChild = route({
  method: 'GET',
  path: '/api/districts/:kab/anak/:id',
  act: 'measurement.read',
  summary: { id: 'Seorang anak: pengukuran dan penilaian', en: 'One child: measurements and what they say' },
  params: ChildParams,
  answer: ChildDetail,
  errors: ['tidak-ditemukan'],
})

export const ChildPerson = Type.Object({
  nik: Nullable(Text),
  nama: Nullable(Text),
  ayah: Nullable(Text),
  ibu: Nullable(Text),
  alamat: Nullable(Text),
  rt: Nullable(Text),
  rw: Nullable(Text),
})
export type ChildPerson = Static<typeof ChildPerson>

/** A POST, since looking leaves a trace. */
export const revealChild = route({
  method: 'POST',
  path: '/api/districts/:kab/anak/:id/buka',
  act: 'measurement.reveal',
  summary: { id: 'Buka nama dan alamat seorang anak, dengan tujuan', en: 'Show name and address of a child, for a purpose' },
  params: ChildParams,
  body: Type.Object({ tujuan: PurposeSchema }),
  answer: ChildPerson,
  errors: ['tidak-ditemukan', 'permintaan-tidak-sah', 'terlalu-sering'],
  limit: 'buka-nama',
})

/** The row of the file behind a measurement: every cell as it was read. Cells that name somebody stay out. */
export const MeasurementSource = Type.Object({
  importId: Uuid,
  fileName: Text,
  row: Type.Integer(),
  cells: Type.Array(Type.Object({ column: Text, text: Nullable(Text) })),
})
export type MeasurementSource = Static<typeof MeasurementSource>

export const readMeasurementSource = route({
  method: 'GET',
  path: '/api/districts/:kab/imports/:id/baris/:row',
  act: 'measurement.source',
  summary: { id: 'Baris berkas di balik sebuah pengukuran', en: 'The row of the file behind a measurement' },
  params: Type.Object({ kab: KabKode, id: Uuid, row: Type.Integer({ minimum: 1 }) }),
  answer: MeasurementSource,
  errors: ['tidak-ditemukan', 'berkas-dimusnahkan'],
})

const DoubtSide = Type.Object({
  id: Uuid,
  initials: Text,
  nikEnd: Nullable(Text),
  sex: Sex,
  birth: DayText,
  ...PlaceSchema.properties,
  lastDay: Nullable(DayText),
  measurements: Type.Integer(),
})

export const listDoubts = route({
  method: 'GET',
  path: '/api/districts/:kab/anak-meragukan',
  act: 'measurement.doubts',
  summary: { id: 'Anak yang mungkin tercatat dua kali', en: 'Children that may be recorded twice' },
  params: KabParams,
  query: Type.Object({ halaman: Page }),
  answer: Type.Object({
    open: Type.Integer(),
    perPage: Type.Integer(),
    doubts: Type.Array(Type.Object({ ...ChildDoubt.properties, child: DoubtSide, other: DoubtSide })),
  }),
  errors: ['tidak-ditemukan'],
})

/** `sama`: the two entries are one child from now on; `beda`: they are two. Either can be taken back by the other. */
export const decideDoubt = route({
  method: 'POST',
  path: '/api/districts/:kab/anak-meragukan/:id',
  act: 'measurement.decide',
  summary: { id: 'Putuskan: anak yang sama atau berbeda', en: 'Decide: the same child or two' },
  params: ChildParams,
  body: Type.Object({ keputusan: Type.Union([Type.Literal('sama'), Type.Literal('beda')]) }),
  answer: Done,
  errors: ['tidak-ditemukan', 'keadaan-berubah'],
})

const Band = Type.Union([
  Type.Literal('00-05'),
  Type.Literal('06-11'),
  Type.Literal('12-23'),
  Type.Literal('24-35'),
  Type.Literal('36-47'),
  Type.Literal('48-59'),
])

const TrendFigure = Type.Object({
  numerator: Type.Integer(),
  denominator: Type.Integer(),
  /** null where nobody was measured. */
  percent: Nullable(Num),
  /** Wilson, 95 %, as percent 0–100 like the figure itself. */
  low: Nullable(Num),
  high: Nullable(Num),
})

export const TrendMonth = Type.Object({
  month: Month,
  /** Children of the list, each once. */
  anak: Type.Integer(),
  /** Implausible scores left out. */
  mustahil: Type.Integer(),
  /** Villages that have any, of all there are. */
  villagesWith: Type.Integer(),
  stunting: TrendFigure,
  wasting: TrendFigure,
  underweight: TrendFigure,
})
export type TrendMonth = Static<typeof TrendMonth>

export const TrendAnswer = Type.Object({
  /** Code of the district, a kecamatan or a village. */
  area: Text,
  nama: Text,
  villagesAll: Type.Integer(),
  /** From single children: what the list of children gives, month by month; months without any are not there. */
  individu: Type.Array(TrendMonth),
  /** From recaps of the whole district, for comparison; empty when a sex or age band is asked for, which recaps do not tell. */
  rekap: Type.Array(TrendMonth),
  /** The newest month by sex and age band, for the breakdown. */
  breakdown: Nullable(
    Type.Object({
      month: Month,
      rows: Type.Array(
        Type.Object({ sex: Sex, band: Band, anak: Type.Integer(), stunting: TrendFigure, wasting: TrendFigure, underweight: TrendFigure }),
      ),
    }),
  ),
})
export type TrendAnswer = Static<typeof TrendAnswer>

export const readTrend = route({
  method: 'GET',
  path: '/api/districts/:kab/tren',
  act: 'situation.read',
  summary: { id: 'Prevalensi per bulan, menurut umur dan jenis kelamin', en: 'Prevalence by month, age and sex' },
  params: KabParams,
  query: Type.Object({
    area: Type.Optional(Text),
    jk: Type.Optional(Sex),
    umur: Type.Optional(Band),
    /** The last months before this one, itself included. */
    sampai: Type.Optional(Month),
    bulan: Type.Optional(Type.Integer({ minimum: 1, maximum: 120 })),
  }),
  answer: TrendAnswer,
  errors: ['tidak-ditemukan', 'nilai-tidak-sah'],
})

/** Villages of one month where the recap and the single children do not say the same. */
export const SourceDifference = Type.Object({
  kode: DesaKode,
  desa: Text,
  field: Type.Union([
    Type.Literal('ditimbang'),
    Type.Literal('diukur'),
    Type.Literal('stunting'),
    Type.Literal('wasting'),
    Type.Literal('underweight'),
  ]),
  rekap: Nullable(Num),
  individu: Nullable(Num),
})
export type SourceDifference = Static<typeof SourceDifference>

export const compareSources = route({
  method: 'GET',
  path: '/api/districts/:kab/beda-sumber',
  act: 'situation.read',
  summary: { id: 'Beda angka rekap dan daftar anak', en: 'Differences between recap and list of children' },
  params: KabParams,
  query: Type.Object({ bulan: Month }),
  answer: Type.Object({ month: Month, villages: Type.Integer(), differences: Type.Array(SourceDifference) }),
  errors: ['tidak-ditemukan'],
})
