/**
 * Plans over HTTP: activities, the sheet, references, versions, the program mapping.
 */
import * as contract from '@konvergen/contract/plan.ts'
import * as reference from '@konvergen/contract/plan-reference.ts'
import * as versions from '@konvergen/contract/plan-versions.ts'
import * as programs from '@konvergen/contract/programs.ts'
import { type Offer, offer, offerUpload } from '../../platform/http/offer.ts'
import { applySheet } from './apply-sheet.ts'
import { carryOver, listUnfinished } from './carry-over.ts'
import { addUnitCost, mapCodes, withdrawUnitCost } from './change-reference.ts'
import { handInPlan, listPlanVersions } from './hand-in-plan.ts'
import { lookAtActivity } from './look-at-activity.ts'
import { lookAtPlan } from './look-at-plan.ts'
import { listOpenGaps, mapPrograms } from './map-programs.ts'
import { previewPairs, readPairFile, takeOutPairs } from './pair-file.ts'
import { previewSheet } from './preview-sheet.ts'
import { readReference, searchNomenclature } from './read-reference.ts'
import { readSheetFile } from './read-sheet-file.ts'
import { lookAtVersion, stepPlan } from './step-version.ts'
import { takeOutSheet } from './take-out-sheet.ts'
import { addActivity, changeActivity, removeActivity } from './write-activity.ts'
import { planPdf, planWorkbook } from './write-version-paper.ts'

export const planOffers: readonly Offer[] = [
  offer(contract.readPlan, (ctx, { query }) => lookAtPlan(ctx, query)),
  offer(contract.readActivity, (ctx, { params }) => lookAtActivity(ctx, params.id)),
  offer(contract.addActivity, (ctx, { body }) => addActivity(ctx, body)),
  offer(contract.changeActivity, (ctx, { params, body }) => changeActivity(ctx, params.id, body)),
  offer(contract.removeActivity, (ctx, { params, body }) => removeActivity(ctx, params.id, body)),
  offer(contract.downloadPlanSheet, (ctx, { query }) => takeOutSheet(ctx, query)),
  offerUpload(contract.previewPlanSheet, readSheetFile, (ctx, _, file) => previewSheet(ctx, file)),
  offer(contract.applyPlanSheet, (ctx, { body }) => applySheet(ctx, body)),
  offer(contract.listUnfinished, (ctx, { query }) => listUnfinished(ctx, query)),
  offer(contract.carryOver, (ctx, { body }) => carryOver(ctx, body)),
  offer(reference.readReference, (ctx) => readReference(ctx)),
  offer(reference.searchNomenclature, (ctx, { body }) => searchNomenclature(ctx, body.text)),
  offer(reference.addUnitCost, (ctx, { body }) => addUnitCost(ctx, body)),
  offer(reference.withdrawUnitCost, (ctx, { params }) => withdrawUnitCost(ctx, params.id)),
  offerUpload(reference.previewPairs, readPairFile, (ctx, _, file) => previewPairs(ctx, file)),
  offer(reference.downloadPairs, (ctx) => takeOutPairs(ctx)),
  offer(reference.mapCodes, (ctx, { body }) => mapCodes(ctx, body)),
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
