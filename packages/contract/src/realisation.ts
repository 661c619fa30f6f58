/**
 * What was done of plans in quarters: the board, the grid of an office, writing, steps, rules.
 */
import { ACTIVITY_STATUSES, MONEY_SOURCES, PLACINGS } from '@konvergen/core/plan/activity.ts'
import { TIMES } from '@konvergen/core/realisation/lateness.ts'
import { LIGHTS } from '@konvergen/core/realisation/lights.ts'
import { QUARTER_STATES, QUARTER_STEPS } from '@konvergen/core/realisation/quarter-step.ts'
import { DEMANDS } from '@konvergen/core/realisation/rules.ts'
import Type, { type Static } from 'typebox'
import { DesaKode, Done, KabKode, KabParams, Nullable, Num, OneOf, Text, Uuid } from './parts.ts'
import { OfficeOfPlan, OfficeWord, PlanYear } from './plan.ts'
import { route } from './route.ts'

export const QuarterNumber = Type.Integer({ minimum: 1, maximum: 4 })
const Rupiah = Type.String({ pattern: '^(?:0|[1-9]\\d{0,14})$', description: 'Whole rupiah' })
const Volume = Type.Number({ minimum: 0, maximum: 999_999_999_999 })
export const Words = Type.String({ minLength: 1, maxLength: 1000 })
const Money = Type.Array(Type.Object({ source: OneOf(MONEY_SOURCES), rupiah: Rupiah }), { maxItems: MONEY_SOURCES.length })

/** Of one quarter alone; null = not reported. */
export const ReportBody = Type.Object({
  volume: Nullable(Volume),
  percent: Nullable(Type.Number({ minimum: 0, maximum: 100 })),
  money: Money,
  reached: Nullable(Type.Integer({ minimum: 0, maximum: 100_000_000 })),
  places: Type.Array(Type.Object({ desa: DesaKode, volume: Nullable(Volume) }), { maxItems: 2000 }),
  reason: Nullable(Words),
  /** What is needed of others. */
  ask: Nullable(Words),
  note: Nullable(Words),
  evidence: Type.Array(Uuid, { maxItems: 50 }),
})
export type ReportBody = Static<typeof ReportBody>

const SideSchema = Type.Object({ light: OneOf(LIGHTS), percent: Nullable(Num) })
const Sum = { volume: Nullable(Num), percent: Nullable(Num), rupiah: Nullable(Text) }

export const StandingSchema = Type.Object({
  planned: Type.Object(Sum),
  done: Type.Object({ ...Sum, reached: Nullable(Num) }),
  physical: SideSchema,
  money: SideSchema,
  missing: Type.Array(QuarterNumber),
  demands: Type.Array(OneOf(DEMANDS)),
})
export type StandingAnswer = Static<typeof StandingSchema>

const Planned = {
  id: Uuid,
  title: Text,
  unit: Nullable(Text),
  status: OneOf(ACTIVITY_STATUSES),
  months: Type.Array(Type.Integer()),
  placing: OneOf(PLACINGS),
  /** Of the whole year. */
  volume: Nullable(Num),
  money: Type.Array(Type.Object({ source: OneOf(MONEY_SOURCES), rupiah: Text })),
}

export const GridRow = Type.Object({
  ...Planned,
  /** A report of this quarter is due. */
  isDue: Type.Boolean(),
  /** Up to the quarter before. */
  earlier: Type.Object(Sum),
  /** 0 = nothing was written yet. */
  revision: Type.Integer(),
  facts: ReportBody,
  standing: StandingSchema,
  writtenBy: Nullable(Text),
  writtenAt: Nullable(Text),
})
export type GridRow = Static<typeof GridRow>

const LightCounts = Type.Object({
  hijau: Type.Integer(),
  kuning: Type.Integer(),
  merah: Type.Integer(),
  'belum-lapor': Type.Integer(),
  'tiada-rencana': Type.Integer(),
  'tanpa-ukuran': Type.Integer(),
})

export const OfficeStandingSchema = Type.Object({
  activities: Type.Integer(),
  physical: LightCounts,
  money: LightCounts,
  planned: Nullable(Text),
  done: Nullable(Text),
  moneyPercent: Nullable(Num),
  physicalPercent: Nullable(Num),
  reached: Nullable(Num),
  due: Type.Integer(),
  reported: Type.Integer(),
  unexplained: Type.Integer(),
  evidence: Type.Integer(),
})
export type OfficeStandingAnswer = Static<typeof OfficeStandingSchema>

const Thresholds = Type.Object({ green: Type.Integer({ minimum: 1, maximum: 200 }), yellow: Type.Integer({ minimum: 1, maximum: 200 }) })
export const RulesBody = Type.Object({
  physical: Thresholds,
  money: Thresholds,
  dueDays: Type.Integer({ minimum: 0, maximum: 180 }),
  demands: Type.Array(OneOf(DEMANDS), { maxItems: DEMANDS.length }),
})
export type RulesBody = Static<typeof RulesBody>

export const RulesAnswer = Type.Object({
  rules: RulesBody,
  /** Who set them and why; null = they are the program's proposal. */
  set: Nullable(Type.Object({ no: Type.Integer(), by: Text, at: Text, reason: Text })),
})
export type RulesAnswer = Static<typeof RulesAnswer>

export const QuarterHead = {
  quarter: QuarterNumber,
  state: OneOf(QUARTER_STATES),
  asksToOpen: Type.Boolean(),
  time: OneOf(TIMES),
  /** The day by which it is to be handed in. */
  due: Text,
}

export const QuarterCell = Type.Object({ ...QuarterHead, standing: OfficeStandingSchema })
export type QuarterCell = Static<typeof QuarterCell>

export const BoardOffice = Type.Object({ id: OfficeOfPlan, name: Nullable(Text), quarters: Type.Array(QuarterCell) })
export type BoardOffice = Static<typeof BoardOffice>

export const BoardAnswer = Type.Object({
  year: Type.Integer(),
  years: Type.Array(Type.Integer()),
  today: Text,
  offices: Type.Array(BoardOffice),
  /** All offices together. */
  all: Type.Array(Type.Object({ quarter: QuarterNumber, standing: OfficeStandingSchema })),
  ...RulesAnswer.properties,
  maySetRules: Type.Boolean(),
})
export type BoardAnswer = Static<typeof BoardAnswer>

export const readRealisationBoard = route({
  method: 'GET',
  path: '/api/districts/:kab/realisasi',
  act: 'realisation.read',
  summary: { id: 'Papan realisasi: lembaga × triwulan', en: 'Board of realisation: offices × quarters' },
  params: KabParams,
  query: Type.Object({ tahun: PlanYear }),
  answer: BoardAnswer,
  errors: ['permintaan-tidak-sah'],
})

export const GridAnswer = Type.Object({
  year: Type.Integer(),
  ...QuarterHead,
  office: OfficeOfPlan,
  officeName: Nullable(Text),
  offices: Type.Array(Type.Object({ id: OfficeOfPlan, name: Nullable(Text) })),
  /** Of which a column is shown. */
  sources: Type.Array(OneOf(MONEY_SOURCES)),
  rows: Type.Array(GridRow),
  standing: OfficeStandingSchema,
  mayWrite: Type.Boolean(),
  /** What may be done with the quarter as it stands. */
  may: Type.Array(OneOf(QUARTER_STEPS)),
  /** It could be verified, but not by whoever wrote or handed it in. */
  wroteIt: Type.Boolean(),
  steps: Type.Array(Type.Object({ step: OneOf(QUARTER_STEPS), reason: Nullable(Text), by: Text, at: Text })),
  ...RulesAnswer.properties,
})
export type GridAnswer = Static<typeof GridAnswer>

const QuarterOfOffice = Type.Object({ year: PlanYear, quarter: QuarterNumber, office: OfficeOfPlan })
const OfficeQuery = Type.Object({ tahun: PlanYear, triwulan: QuarterNumber, lembaga: OfficeWord })

export const readRealisationGrid = route({
  method: 'GET',
  path: '/api/districts/:kab/realisasi/lembaga',
  act: 'realisation.read',
  summary: { id: 'Realisasi satu lembaga dalam satu triwulan', en: 'Realisation of an office in a quarter' },
  params: KabParams,
  query: OfficeQuery,
  answer: GridAnswer,
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan'],
})

const EvidenceLine = Type.Object({ id: Uuid, title: Text })

export const RealisationDetail = Type.Object({
  ...Planned,
  year: Type.Integer(),
  office: OfficeOfPlan,
  officeName: Nullable(Text),
  quarters: Type.Array(
    Type.Object({ quarter: QuarterNumber, isDue: Type.Boolean(), revision: Type.Integer(), facts: ReportBody, standing: StandingSchema }),
  ),
  /** The newest first. */
  revisions: Type.Array(
    Type.Object({ quarter: QuarterNumber, revision: Type.Integer(), facts: ReportBody, by: Text, at: Text, origin: Nullable(Text) }),
  ),
  /** Documents that the reader may see, of any quarter and revision. */
  evidence: Type.Array(EvidenceLine),
  /** Villages of the plan; of one for all lokus or the whole district every village. */
  villages: Type.Array(Type.Object({ desa: DesaKode, name: Text, planned: Nullable(Num) })),
})
export type RealisationDetail = Static<typeof RealisationDetail>

export const readRealisationOf = route({
  method: 'GET',
  path: '/api/districts/:kab/realisasi/kegiatan/:id',
  act: 'realisation.read',
  summary: { id: 'Realisasi satu kegiatan dengan revisi dan buktinya', en: 'Realisation of an activity with its revisions and evidence' },
  params: Type.Object({ kab: KabKode, id: Uuid }),
  answer: RealisationDetail,
  errors: ['tidak-ditemukan'],
})

/** `revision`: the one that the person saw, 0 = none; another one now is answered with `keadaan-berubah`, and nothing of the whole is kept. */
export const Reports = Type.Array(Type.Object({ id: Uuid, revision: Type.Integer({ minimum: 0 }), facts: ReportBody }), {
  minItems: 1,
  maxItems: 5000,
})
export const WrittenRows = Type.Object({ rows: Type.Array(Type.Object({ id: Uuid, revision: Type.Integer() })) })
export const WRITE_ERRORS = [
  'permintaan-tidak-sah',
  'memuat-nik',
  'tidak-ditemukan',
  'tidak-boleh',
  'nilai-tidak-sah',
  'keadaan-berubah',
] as const

export const writeRealisation = route({
  method: 'POST',
  path: '/api/districts/:kab/realisasi/lembaga',
  act: 'realisation.write',
  summary: { id: 'Catat realisasi kegiatan dalam satu triwulan', en: 'Record what was done of activities in a quarter' },
  params: KabParams,
  body: Type.Object({ ...QuarterOfOffice.properties, rows: Reports }),
  answer: WrittenRows,
  errors: [...WRITE_ERRORS],
})

export const handInQuarter = route({
  method: 'POST',
  path: '/api/districts/:kab/realisasi/serahkan',
  act: 'realisation.write',
  summary: { id: 'Serahkan triwulan, atau minta dibuka kembali', en: 'Hand in a quarter, or ask to open it again' },
  params: KabParams,
  body: Type.Object({ ...QuarterOfOffice.properties, step: OneOf(['serahkan', 'minta-buka'] as const), reason: Nullable(Words) }),
  answer: Done,
  errors: ['permintaan-tidak-sah', 'memuat-nik', 'tidak-ditemukan', 'tidak-boleh', 'nilai-tidak-sah', 'keadaan-berubah'],
})

export const judgeQuarter = route({
  method: 'POST',
  path: '/api/districts/:kab/realisasi/langkah',
  act: 'realisation.verify',
  summary: { id: 'Verifikasi, kembalikan atau buka kembali satu triwulan', en: 'Verify, give back or open a quarter again' },
  params: KabParams,
  body: Type.Object({ ...QuarterOfOffice.properties, step: OneOf(['verifikasi', 'kembalikan', 'buka'] as const), reason: Nullable(Words) }),
  answer: Done,
  errors: ['permintaan-tidak-sah', 'memuat-nik', 'tidak-ditemukan', 'tidak-boleh', 'nilai-tidak-sah', 'keadaan-berubah'],
})

/** `seen`: the number of the rules that the person saw, 0 = the proposal. */
export const setRealisationRules = route({
  method: 'POST',
  path: '/api/districts/:kab/realisasi/aturan',
  act: 'realisation.rules',
  summary: { id: 'Ubah ambang lampu dan batas waktu realisasi', en: 'Change thresholds and due days of realisation' },
  params: KabParams,
  body: Type.Object({ seen: Type.Integer({ minimum: 0 }), rules: RulesBody, reason: Words }),
  answer: Done,
  errors: ['permintaan-tidak-sah', 'memuat-nik', 'tidak-boleh', 'nilai-tidak-sah', 'keadaan-berubah'],
})
