/**
 * Versions of plans and program mapping over HTTP.
 */
import * as versions from '@konvergen/contract/plan-versions.ts'
import * as programs from '@konvergen/contract/programs.ts'
import { type Offer, offer } from '../../platform/http/offer.ts'
import { handInPlan, listPlanVersions } from './hand-in-plan.ts'
import { listOpenGaps, mapPrograms } from './map-programs.ts'
import { lookAtVersion, stepPlan } from './step-version.ts'
import { planPdf, planWorkbook } from './write-version-paper.ts'

export const versionOffers: readonly Offer[] = [
  offer(versions.listPlanVersions, (ctx, { query }) => listPlanVersions(ctx, query)),
  offer(versions.readPlanVersion, (ctx, { params }) => lookAtVersion(ctx, params.id)),
  offer(versions.handInPlan, (ctx, { body }) => handInPlan(ctx, body)),
  offer(versions.stepPlan, (ctx, { params, body }) => stepPlan(ctx, params.id, body)),
  offer(versions.downloadPlanPdf, (ctx, { params, query }) => planPdf(ctx, params.id, query.bahasa ?? 'id')),
  offer(versions.downloadPlanVersion, (ctx, { params, query }) => planWorkbook(ctx, params.id, query.bahasa ?? 'id')),
  offer(programs.readPrograms, (ctx, { query }) => mapPrograms(ctx, query.tahun)),
  offer(programs.readOpenGaps, (ctx, { params, query }) => listOpenGaps(ctx, params.kode, query.tahun)),
  offer(programs.downloadPrograms, async (ctx, { query }) => {
    const all = await mapPrograms(ctx, query.tahun, Number.POSITIVE_INFINITY)
    // The writer of workbooks is loaded at first use: it would slow every start.
    const { writePrograms } = await import('@konvergen/papers/plan/programs-workbook.ts')
    return { name: `pemetaan-program-${ctx.kab}-${query.tahun}.xlsx`, bytes: await writePrograms(all, query.bahasa ?? 'id') }
  }),
]
