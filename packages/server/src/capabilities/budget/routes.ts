/**
 * Budgets over HTTP: lines, files, lines by hand.
 */
import * as contract from '@konvergen/contract/budget.ts'
import { type Offer, offer, offerUpload } from '../../platform/http/offer.ts'
import { applyBudget, endBudget } from './decide-file.ts'
import { listWholeChoice, lookAtBudget } from './look-at-budget.ts'
import { lookAtFile } from './look-at-file.ts'
import { lookAtLine } from './look-at-line.ts'
import { readBudgetWorkbook } from './read-workbook.ts'
import { uploadFile } from './upload-file.ts'
import { addLine, changeLine, removeLine } from './write-line.ts'

export const budgetOffers: readonly Offer[] = [
  offer(contract.readBudget, (ctx, { query }) => lookAtBudget(ctx, query)),
  offer(contract.downloadBudget, async (ctx, { query }) => {
    const lines = await listWholeChoice(ctx, query)
    // The writer of workbooks is loaded at first use: it would slow every start.
    const { writeBudgetLines } = await import('@konvergen/papers/budget/lines-workbook.ts')
    return { name: `anggaran-${ctx.kab}-${query.tahap}-${query.tahun}.xlsx`, bytes: await writeBudgetLines(query.tahap, lines) }
  }),
  offer(contract.downloadBudgetCsv, async (ctx, { query }) => {
    const lines = await listWholeChoice(ctx, query)
    const { writeBudgetCsv } = await import('@konvergen/papers/budget/lines-workbook.ts')
    return { name: `anggaran-${ctx.kab}-${query.tahap}-${query.tahun}.csv`, bytes: writeBudgetCsv(query.tahap, lines) }
  }),
  offer(contract.downloadBudgetTemplate, async (_, { query }) => {
    const { writeBudgetTemplate } = await import('@konvergen/papers/budget/lines-workbook.ts')
    return { name: `templat-${query.tahap}-${query.tahun}.xlsx`, bytes: await writeBudgetTemplate(query.tahap, query.tahun) }
  }),
  offer(contract.readBudgetLine, (ctx, { params }) => lookAtLine(ctx, params.id)),
  offer(contract.addBudgetLine, (ctx, { body }) => addLine(ctx, body)),
  offer(contract.changeBudgetLine, (ctx, { params, body }) => changeLine(ctx, params.id, body)),
  offer(contract.removeBudgetLine, (ctx, { params, body }) => removeLine(ctx, params.id, body.revision)),
  offerUpload(contract.uploadBudgetFile, readBudgetWorkbook, (ctx, { query }, file) => uploadFile(ctx, query, file)),
  offer(contract.readBudgetFile, (ctx, { params, query }) => lookAtFile(ctx, params.id, query)),
  offer(contract.applyBudgetFile, (ctx, { params }) => applyBudget(ctx, params.id)),
  offer(contract.endBudgetFile, (ctx, { params, body }) => endBudget(ctx, params.id, body.reason)),
]
