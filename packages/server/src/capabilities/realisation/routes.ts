/**
 * Realisation over HTTP: board, grid, one activity, writing, steps, rules, the sheet that goes out and comes back, papers.
 */
import * as contract from '@konvergen/contract/realisation.ts'
import * as files from '@konvergen/contract/realisation-files.ts'
import { type Offer, offer, offerOutside, offerUpload } from '../../platform/http/offer.ts'
import type { QuoteChain } from '../../platform/quote-chain.ts'
import { composeSheet, writeSheet } from './compose-sheet.ts'
import { lookAtRealisation } from './look-at-activity.ts'
import { lookAtBoard } from './look-at-board.ts'
import { lookAtGrid } from './look-at-grid.ts'
import { previewSheet } from './preview-sheet.ts'
import { readSheetFile } from './read-sheet-file.ts'
import { setRules } from './set-rules.ts'
import { handInQuarter, judgeQuarter } from './step-quarter.ts'
import { takeOutPackPdf, takeOutPackPptx, takeOutSemesterDocx, takeOutSemesterPdf } from './take-out-papers.ts'
import { applySheet, writeReports } from './write-reports.ts'

export const realisationOffers: readonly Offer[] = [
  offer(contract.readRealisationBoard, (ctx, { query }) => lookAtBoard(ctx, query)),
  offer(contract.readRealisationGrid, (ctx, { query }) => lookAtGrid(ctx, query)),
  offer(contract.readRealisationOf, (ctx, { params }) => lookAtRealisation(ctx, params.id)),
  offer(contract.writeRealisation, (ctx, { body }) => writeReports(ctx, body)),
  offer(contract.handInQuarter, (ctx, { body }) => handInQuarter(ctx, body)),
  offer(contract.judgeQuarter, (ctx, { body }) => judgeQuarter(ctx, body)),
  offer(contract.setRealisationRules, (ctx, { body }) => setRules(ctx, body)),
  offer(files.downloadRealisationSheet, async (ctx, { query }) => writeSheet(await composeSheet(ctx, query))),
  offerUpload(files.previewRealisationSheet, readSheetFile, (ctx, _, file) => previewSheet(ctx, file)),
  offer(files.applyRealisationSheet, (ctx, { body }) => applySheet(ctx, body)),
]

export function realisationPapers(quote: QuoteChain): readonly Offer[] {
  return [
    offerOutside(files.downloadPackPdf, (work, { params, query }) => takeOutPackPdf(work, { ...params, ...query }, quote)),
    offerOutside(files.downloadPackPptx, (work, { params, query }) => takeOutPackPptx(work, { ...params, ...query }, quote)),
    offerOutside(files.downloadSemesterPdf, (work, { params, query }) => takeOutSemesterPdf(work, { ...params, ...query }, quote)),
    offerOutside(files.downloadSemesterDocx, (work, { params, query }) => takeOutSemesterDocx(work, { ...params, ...query }, quote)),
  ]
}
