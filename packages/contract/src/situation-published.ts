/**
 * Prevalences that others published, what they are to be, and what the register says beside them: two numbers, changes, targets, claims. Everything that is
 * computed stands in the answer; pages and papers only say it.
 */
import { SUPERLATIVES } from '@konvergen/core/situation/check-claim.ts'
import { LEVELS, POPULATIONS } from '@konvergen/core/situation/published-figure.ts'
import Type, { type Static } from 'typebox'
import { Done, KabKode, KabParams, Nullable, Num, OneOf, Text, Uuid } from './parts.ts'
import { route } from './route.ts'

const AreaKode = Type.String({ pattern: '^(ID|\\d{2}|\\d{2}\\.\\d{2})$', description: 'ID, a province (17) or a district (17.04)' })
const Short = Type.String({ minLength: 1, maxLength: 120 })
const Percent = Type.Number({ minimum: 0, maximum: 100 })
const Year = Type.Integer({ minimum: 1990, maximum: 2100 })
const Page = Nullable(Type.String({ minLength: 1, maxLength: 500 }))
/** No number of a person stands in it: refused with `memuat-nik`. */
const Reason = Type.String({ minLength: 3, maxLength: 1000 })
const Day = Type.String({ format: 'date' })
const Month = Type.String({ pattern: '^\\d{4}-(0[1-9]|1[0-2])$' })

const figure = {
  kode: AreaKode,
  nama: Short,
  source: Short,
  year: Year,
  month: Nullable(Type.Integer({ minimum: 1, maximum: 12 })),
  percent: Percent,
  low: Nullable(Percent),
  high: Nullable(Percent),
  n: Nullable(Type.Integer({ minimum: 1, maximum: 100_000_000 })),
  population: OneOf(POPULATIONS),
  page: Page,
}
export const FigureBody = Type.Object(figure)
export type FigureBody = Static<typeof FigureBody>

/** `id` null: it ships with the program. */
const entered = { id: Nullable(Uuid), oleh: Nullable(Text), pada: Nullable(Text) }
export const PublishedSchema = Type.Object({ ...figure, ...entered })
export type PublishedSchema = Static<typeof PublishedSchema>

const target = { level: OneOf(LEVELS), year: Year, percent: Percent, source: Short, page: Page }
export const TargetBody = Type.Object({ ...target, validFrom: Day, reason: Reason })
export const TargetSchema = Type.Object({ ...target, validFrom: Nullable(Text), reason: Nullable(Text), ...entered })
export type TargetSchema = Static<typeof TargetSchema>

const Bounds = Type.Object({ low: Num, high: Num })
const ShareOfOthers = Type.Object({ share: Nullable(Num), possible: Type.Boolean() })
const Projected = Type.Object({ year: Num, percent: Num, band: Nullable(Bounds) })

export const ChangeSchema = Type.Object({
  from: PublishedSchema,
  to: PublishedSchema,
  difference: Num,
  interval: Nullable(Bounds),
  basis: Nullable(OneOf(['terbit', 'dari-n'] as const)),
  verdict: OneOf(['bermakna', 'tidak-bermakna', 'tidak-dapat-diuji', 'tidak-sebanding'] as const),
  isOtherSurvey: Type.Boolean(),
})

export const TargetCheckSchema = Type.Object({
  base: PublishedSchema,
  years: Num,
  required: Nullable(Num),
  reached: Nullable(Num),
  verdict: OneOf(['sudah-dicapai', 'sejalan', 'perlu-lebih-cepat', 'perlu-diragukan', 'tidak-dicapai', 'tanpa-laju'] as const),
  projected: Nullable(Projected),
  chance: Nullable(Num),
})

export const TwoNumbersSchema = Type.Object({
  survey: PublishedSchema,
  register: Type.Object({
    source: Text,
    period: Text,
    cases: Num,
    measured: Num,
    reach: Nullable(Type.Object({ measured: Num, children: Num, villagesWith: Num, villagesAll: Num })),
  }),
  registerPercent: Num,
  difference: Num,
  yearsApart: Num,
  coverage: Nullable(Num),
  bounds: Nullable(Bounds),
  unmeasured: Nullable(ShareOfOthers),
  unmeasuredRange: Nullable(Type.Unsafe<readonly [Static<typeof ShareOfOthers>, Static<typeof ShareOfOthers>]>(Type.Array(ShareOfOthers))),
  spread: Nullable(Type.Object({ mean: Num, deviation: Num, n: Num })),
  noise: Nullable(Type.Object({ found: Num, steady: Num, excess: Num })),
})

export const SeasonSchema = Type.Union([
  Type.Object({ verdict: Type.Literal('belum-cukup'), months: Num, needed: Num }),
  Type.Object({
    verdict: OneOf(['ada-pola', 'tidak-terlihat'] as const),
    months: Num,
    p: Num,
    f: Num,
    effects: Type.Array(Type.Object({ month: Num, points: Num })),
  }),
])

export const LevelSchema = Type.Object({
  level: OneOf(LEVELS),
  kode: AreaKode,
  nama: Text,
  /** Of surveys, children under five; oldest first, as of every source. */
  surveys: Type.Array(PublishedSchema),
  /** The same of the register, as it was published. */
  registers: Type.Array(PublishedSchema),
  others: Type.Array(PublishedSchema),
  changes: Type.Array(ChangeSchema),
  /** Of the surveys; null with fewer than two years. */
  reduction: Nullable(Type.Object({ points: Num, aarr: Num, interval: Nullable(Bounds) })),
  /** Year by year from the last survey on. */
  projection: Type.Array(Projected),
  targets: Type.Array(
    Type.Object({ year: Year, current: TargetSchema, earlier: Type.Array(TargetSchema), check: Nullable(TargetCheckSchema) }),
  ),
})
export type LevelSchema = Static<typeof LevelSchema>

export const PublishedAnswer = Type.Object({
  levels: Type.Array(LevelSchema),
  /** Of other districts, for claims. */
  neighbours: Type.Array(PublishedSchema),
  withdrawn: Type.Array(Type.Object({ apa: Text, alasan: Text, oleh: Nullable(Text), pada: Text })),
  two: Nullable(TwoNumbersSchema),
  /** Months of the register that can be put beside the survey, newest first, and its own counts. */
  months: Type.Array(Month),
  season: SeasonSchema,
  /** Percent a year beyond which a target is called doubtful. */
  doubtful: Num,
})
export type PublishedAnswer = Static<typeof PublishedAnswer>

export const readPublished = route({
  method: 'GET',
  path: '/api/districts/:kab/angka-terbit',
  act: 'situation.read',
  summary: { id: 'Angka terbit, dua angka, target dan tren', en: 'Published figures, two numbers, targets and trend' },
  params: KabParams,
  query: Type.Object({
    /** Of the register; else the newest of the survey's year, else the newest. */
    bulan: Type.Optional(Month),
    /** Percent a year. */
    batas: Type.Optional(Type.Number({ minimum: 0, maximum: 100 })),
  }),
  answer: PublishedAnswer,
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan', 'tidak-boleh', 'nilai-tidak-sah'],
})

const ERRORS = ['permintaan-tidak-sah', 'tidak-ditemukan', 'tidak-boleh', 'nilai-tidak-sah', 'memuat-nik'] as const

export const addFigures = route({
  method: 'POST',
  path: '/api/districts/:kab/angka-terbit',
  act: 'situation.figures',
  summary: { id: 'Catat angka yang diterbitkan', en: 'Note figures that were published' },
  params: KabParams,
  body: Type.Object({ angka: Type.Array(FigureBody, { minItems: 1, maxItems: 1000 }) }),
  answer: Type.Object({ masuk: Type.Integer(), sudahAda: Type.Integer() }),
  errors: ERRORS,
})

const OneParams = Type.Object({ kab: KabKode, id: Uuid })

export const withdrawFigure = route({
  method: 'POST',
  path: '/api/districts/:kab/angka-terbit/:id/tarik',
  act: 'situation.figures',
  summary: { id: 'Tarik angka yang keliru, dengan alasan', en: 'Withdraw a figure that is wrong, with a reason' },
  params: OneParams,
  body: Type.Object({ alasan: Reason }),
  answer: Done,
  errors: ERRORS,
})

export const addTarget = route({
  method: 'POST',
  path: '/api/districts/:kab/target-prevalensi',
  act: 'situation.targets',
  summary: { id: 'Tetapkan atau revisi target prevalensi', en: 'Set or revise a target of prevalence' },
  params: KabParams,
  body: TargetBody,
  answer: Done,
  errors: ERRORS,
})

export const withdrawTarget = route({
  method: 'POST',
  path: '/api/districts/:kab/target-prevalensi/:id/tarik',
  act: 'situation.targets',
  summary: { id: 'Tarik target yang keliru, dengan alasan', en: 'Withdraw a target that is wrong, with a reason' },
  params: OneParams,
  body: Type.Object({ alasan: Reason }),
  answer: Done,
  errors: ERRORS,
})

export const ClaimAnswer = Type.Object({
  verdict: OneOf([
    'cocok',
    'cocok-kurang-lengkap',
    'sumber-lain',
    'tahun-lain',
    'sumber-dan-tahun-lain',
    'wilayah-lain',
    'angka-lain',
    'tidak-dikenal',
    'tanpa-angka',
  ] as const),
  matches: Type.Array(PublishedSchema),
  otherKinds: Type.Array(PublishedSchema),
  superlative: Nullable(OneOf(['benar', 'benar-sejauh-diketahui', 'keliru', 'tidak-dapat-diperiksa'] as const)),
  /** Best first, of the same source and year. */
  ranked: Type.Array(PublishedSchema),
  sentences: Type.Object({ id: Type.Array(Text), en: Type.Array(Text) }),
})
export type ClaimAnswer = Static<typeof ClaimAnswer>

export const checkClaim = route({
  method: 'GET',
  path: '/api/districts/:kab/klaim',
  act: 'situation.read',
  summary: { id: 'Periksa angka yang dikutip', en: 'Check a figure that is quoted' },
  params: KabParams,
  query: Type.Object({
    /** Else the own district. */
    wilayah: Type.Optional(AreaKode),
    angka: Type.Optional(Percent),
    sumber: Type.Optional(Short),
    tahun: Type.Optional(Year),
    sebutan: Type.Optional(OneOf(SUPERLATIVES)),
  }),
  answer: ClaimAnswer,
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan', 'tidak-boleh'],
})
