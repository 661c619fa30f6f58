/**
 * Plans for whoever is not a browser: activities of a year, one of them, the sheet out and in, references. Each is the same use case as behind its route, and asks the same `may`.
 */
import type * as plan from '@konvergen/contract/plan.ts'
import type { ActivityDetail, PlanAnswer, SheetPreview } from '@konvergen/contract/plan.ts'
import type { AnswerOf, BodyOf, QueryOf } from '@konvergen/contract/route.ts'
import type { Act } from '@konvergen/core/accounts/acts.ts'
import { applySheet } from './capabilities/plan/apply-sheet.ts'
import { lookAtActivity } from './capabilities/plan/look-at-activity.ts'
import { listWholePlan } from './capabilities/plan/look-at-plan.ts'
import { previewSheet } from './capabilities/plan/preview-sheet.ts'
import { readSheetFile } from './capabilities/plan/read-sheet-file.ts'
import { takeOutSheet } from './capabilities/plan/take-out-sheet.ts'
import { type PlanReferenceActs, planReferenceActs } from './plan-reference-acts.ts'
import { type PlanVersionActs, planVersionActs } from './plan-version-acts.ts'
import { runInDistrict, type Work } from './platform/run-work.ts'
import type { UploadedFile } from './platform/uploaded-file.ts'

export interface PlanActs extends PlanReferenceActs, PlanVersionActs {
  /** Every activity of the choice, on one page. */
  readonly listPlan: (kab: string, choice: QueryOf<typeof plan.readPlan>) => Promise<PlanAnswer>
  readonly lookAtActivity: (kab: string, id: string) => Promise<ActivityDetail>
  readonly planSheet: (kab: string, choice: QueryOf<typeof plan.downloadPlanSheet>) => Promise<Uint8Array>
  /** Nothing is kept. */
  readonly previewPlan: (kab: string, file: UploadedFile) => Promise<SheetPreview>
  readonly applyPlan: (kab: string, body: BodyOf<typeof plan.applyPlanSheet>) => Promise<AnswerOf<typeof plan.applyPlanSheet>>
}

export function planActs(as: (act: Act, kab: string) => Work): PlanActs {
  return {
    ...planReferenceActs(as),
    ...planVersionActs(as),
    listPlan: async (kab, choice) => runInDistrict(as('plan.read', kab), 'baca', kab, (ctx) => listWholePlan(ctx, choice)),
    lookAtActivity: async (kab, id) => runInDistrict(as('plan.read', kab), 'baca', kab, (ctx) => lookAtActivity(ctx, id)),
    planSheet: async (kab, choice) => (await runInDistrict(as('plan.read', kab), 'baca', kab, (ctx) => takeOutSheet(ctx, choice))).bytes,
    previewPlan: async (kab, file) => {
      const work = as('plan.write', kab)
      const read = await readSheetFile(file)
      return runInDistrict(work, 'tulis', kab, (ctx) => previewSheet(ctx, read))
    },
    applyPlan: async (kab, body) => runInDistrict(as('plan.write', kab), 'tulis', kab, (ctx) => applySheet(ctx, body)),
  }
}
