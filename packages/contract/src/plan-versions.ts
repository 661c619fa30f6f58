/**
 * Versions of an office's plan: handed in, verified or given back, final; what changed against the version before and since.
 */
import { PLAN_STATES, PLAN_STEPS } from '@konvergen/core/plan/plan-step.ts'
import Type, { type Static } from 'typebox'
import { Done, KabKode, KabParams, Nullable, OneOf, Text, Uuid } from './parts.ts'
import { ActivityBody, OfficeOfPlan, OfficeWord, PlanYear } from './plan.ts'
import { route } from './route.ts'

const IdParams = Type.Object({ kab: KabKode, id: Uuid })
const Reason = Type.String({ minLength: 3, maxLength: 600 })

export const VersionHead = Type.Object({
  id: Uuid,
  office: OfficeOfPlan,
  officeName: Nullable(Text),
  year: Type.Integer(),
  version: Type.Integer(),
  state: OneOf(PLAN_STATES),
  digest: Text,
  by: Text,
  at: Text,
  activities: Type.Integer(),
  total: Nullable(Text),
})
export type VersionHead = Static<typeof VersionHead>

export const PlanVersions = Type.Object({
  versions: Type.Array(VersionHead),
  mayHandIn: Type.Boolean(),
  /** Of the choice: whether the plan as it stands says something else than its newest version; null = there is none. */
  changed: Nullable(Type.Boolean()),
})
export type PlanVersions = Static<typeof PlanVersions>

export const listPlanVersions = route({
  method: 'GET',
  path: '/api/districts/:kab/rencana/versi',
  act: 'plan.read',
  summary: { id: 'Versi rencana satu lembaga', en: 'Versions of the plan of an office' },
  params: KabParams,
  query: Type.Object({ tahun: PlanYear, lembaga: OfficeWord }),
  answer: PlanVersions,
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan'],
})

const Planned = Type.Object({ ...ActivityBody.properties, id: Uuid, carriedFrom: Nullable(Uuid) })

export const ChangeSchema = Type.Object({
  kind: OneOf(['baru', 'hilang', 'berubah'] as const),
  id: Uuid,
  title: Text,
  fields: Type.Array(Text),
  before: Nullable(Planned),
  after: Nullable(Planned),
})
export type ChangeSchema = Static<typeof ChangeSchema>

export const VersionAnswer = Type.Object({
  version: VersionHead,
  lokus: Nullable(Type.Array(Text)),
  activities: Type.Array(Planned),
  steps: Type.Array(Type.Object({ step: OneOf(PLAN_STEPS), reason: Nullable(Text), by: Text, at: Text })),
  may: Type.Object({ verifikasi: Type.Boolean(), kembalikan: Type.Boolean(), tetapkan: Type.Boolean() }),
  /** The steps are open, but the asker wrote something of it. */
  wroteIt: Type.Boolean(),
  /** Against the version before; null = it is the first. */
  against: Nullable(Type.Object({ version: Type.Integer(), changes: Type.Array(ChangeSchema) })),
  /** The plan as it stands now against this version. */
  since: Type.Array(ChangeSchema),
})
export type VersionAnswer = Static<typeof VersionAnswer>

export const readPlanVersion = route({
  method: 'GET',
  path: '/api/districts/:kab/rencana/versi/:id',
  act: 'plan.read',
  summary: { id: 'Satu versi rencana dan perubahannya', en: 'One version of a plan and its changes' },
  params: IdParams,
  answer: VersionAnswer,
  errors: ['tidak-ditemukan'],
})

export const handInPlan = route({
  method: 'POST',
  path: '/api/districts/:kab/rencana/versi',
  act: 'plan.write',
  summary: { id: 'Ajukan rencana lembaga untuk diverifikasi', en: 'Hand in the plan of an office to be verified' },
  params: KabParams,
  body: Type.Object({ year: PlanYear, office: OfficeOfPlan }),
  answer: Type.Object({ id: Uuid, version: Type.Integer(), digest: Text }),
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan', 'tidak-boleh', 'nilai-tidak-sah', 'keadaan-berubah'],
})

export const stepPlan = route({
  method: 'POST',
  path: '/api/districts/:kab/rencana/versi/:id/langkah',
  act: 'plan.verify',
  summary: { id: 'Verifikasi, kembalikan atau tetapkan versi rencana', en: 'Verify, give back or make final a version of a plan' },
  params: IdParams,
  body: Type.Object({ step: OneOf(PLAN_STEPS), reason: Type.Optional(Reason) }),
  answer: Done,
  errors: ['permintaan-tidak-sah', 'memuat-nik', 'tidak-ditemukan', 'tidak-boleh', 'nilai-tidak-sah', 'keadaan-berubah'],
})

export const downloadPlanPdf = route({
  method: 'GET',
  path: '/api/districts/:kab/rencana/versi/:id/rencana.pdf',
  act: 'plan.read',
  summary: { id: 'Unduh versi rencana sebagai PDF', en: 'Download a version of a plan as PDF' },
  params: IdParams,
  query: Type.Object({ bahasa: Type.Optional(OneOf(['id', 'en'] as const)) }),
  answer: { file: true, mediaType: 'application/pdf' },
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan'],
})

export const downloadPlanVersion = route({
  method: 'GET',
  path: '/api/districts/:kab/rencana/versi/:id/rencana.xlsx',
  act: 'plan.read',
  summary: { id: 'Unduh versi rencana sebagai buku kerja', en: 'Download a version of a plan as a workbook' },
  params: IdParams,
  query: Type.Object({ bahasa: Type.Optional(OneOf(['id', 'en'] as const)) }),
  answer: { file: true, mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan'],
})
