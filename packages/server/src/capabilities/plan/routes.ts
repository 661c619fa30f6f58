/**
 * Plans over HTTP: activities, the sheet, references. Versions and the program mapping: `version-routes.ts`.
 */
import * as contract from '@konvergen/contract/plan.ts'
import * as reference from '@konvergen/contract/plan-reference.ts'
import { type Offer, offer, offerUpload } from '../../platform/http/offer.ts'
import { applySheet } from './apply-sheet.ts'
import { carryOver, listUnfinished } from './carry-over.ts'
import { addUnitCost, mapCodes, withdrawUnitCost } from './change-reference.ts'
import { composeSheet } from './compose-sheet.ts'
import { lookAtActivity } from './look-at-activity.ts'
import { lookAtPlan } from './look-at-plan.ts'
import { previewSheet, readSheetFile } from './preview-sheet.ts'
import { readReference, searchNomenclature } from './read-reference.ts'
import { versionOffers } from './version-routes.ts'
import { addActivity, changeActivity, removeActivity } from './write-activity.ts'

export const planOffers: readonly Offer[] = [
  offer(contract.readPlan, (ctx, { query }) => lookAtPlan(ctx, query)),
  offer(contract.readActivity, (ctx, { params }) => lookAtActivity(ctx, params.id)),
  offer(contract.addActivity, (ctx, { body }) => addActivity(ctx, body)),
  offer(contract.changeActivity, (ctx, { params, body }) => changeActivity(ctx, params.id, body)),
  offer(contract.removeActivity, (ctx, { params, body }) => removeActivity(ctx, params.id, body)),
  offer(contract.downloadPlanSheet, async (ctx, { query }) => {
    const sheet = await composeSheet(ctx, query)
    // The writer of workbooks is loaded at first use: it would slow every start.
    const { writePlanSheet } = await import('@konvergen/papers/plan/write-sheet.ts')
    const name = sheet.officeName.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')
    return { name: `rencana-${ctx.kab}-${query.tahun}-${name}.xlsx`, bytes: await writePlanSheet(sheet) }
  }),
  offerUpload(contract.previewPlanSheet, readSheetFile, (ctx, _, file) => previewSheet(ctx, file)),
  offer(contract.applyPlanSheet, (ctx, { body }) => applySheet(ctx, body)),
  offer(contract.listUnfinished, (ctx, { query }) => listUnfinished(ctx, query)),
  offer(contract.carryOver, (ctx, { body }) => carryOver(ctx, body)),
  offer(reference.readReference, (ctx) => readReference(ctx)),
  offer(reference.searchNomenclature, (ctx, { body }) => searchNomenclature(ctx, body.text)),
  offer(reference.addUnitCost, (ctx, { body }) => addUnitCost(ctx, body)),
  offer(reference.withdrawUnitCost, (ctx, { params }) => withdrawUnitCost(ctx, params.id)),
  offer(reference.mapCodes, (ctx, { body }) => mapCodes(ctx, body)),
  ...versionOffers,
]
