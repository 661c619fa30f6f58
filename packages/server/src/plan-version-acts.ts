/** Versions of plans for whoever is not a browser: listed, handed in, stepped, compared, taken out. */
import type * as versions from '@konvergen/contract/plan-versions.ts'
import type { PlanVersions, VersionAnswer } from '@konvergen/contract/plan-versions.ts'
import type { AnswerOf, BodyOf, QueryOf } from '@konvergen/contract/route.ts'
import type { Act } from '@konvergen/core/accounts/acts.ts'
import type { Language } from '@konvergen/core/kit/say-number.ts'
import { handInPlan, listPlanVersions } from './capabilities/plan/hand-in-plan.ts'
import { lookAtVersion, stepPlan } from './capabilities/plan/step-version.ts'
import { planPdf, planWorkbook } from './capabilities/plan/write-version-paper.ts'
import { runInDistrict, type Work } from './platform/run-work.ts'

export interface PlanVersionActs {
  readonly planVersions: (kab: string, choice: QueryOf<typeof versions.listPlanVersions>) => Promise<PlanVersions>
  readonly planVersion: (kab: string, id: string) => Promise<VersionAnswer>
  readonly handInPlan: (kab: string, body: BodyOf<typeof versions.handInPlan>) => Promise<AnswerOf<typeof versions.handInPlan>>
  readonly stepPlan: (kab: string, id: string, body: BodyOf<typeof versions.stepPlan>) => Promise<void>
  readonly planPaper: (kab: string, id: string, form: 'pdf' | 'xlsx', language: Language) => Promise<Uint8Array>
}

export function planVersionActs(as: (act: Act, kab: string) => Work): PlanVersionActs {
  return {
    planVersions: async (kab, choice) => runInDistrict(as('plan.read', kab), 'baca', kab, (ctx) => listPlanVersions(ctx, choice)),
    planVersion: async (kab, id) => runInDistrict(as('plan.read', kab), 'baca', kab, (ctx) => lookAtVersion(ctx, id)),
    handInPlan: async (kab, body) => runInDistrict(as('plan.write', kab), 'tulis', kab, (ctx) => handInPlan(ctx, body)),
    stepPlan: async (kab, id, body) => {
      await runInDistrict(as('plan.verify', kab), 'tulis', kab, (ctx) => stepPlan(ctx, id, body))
    },
    planPaper: async (kab, id, form, language) => {
      const takeOut = form === 'pdf' ? planPdf : planWorkbook
      return (await runInDistrict(as('plan.read', kab), 'baca', kab, (ctx) => takeOut(ctx, id, language))).bytes
    },
  }
}
