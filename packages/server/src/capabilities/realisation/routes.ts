/**
 * Realisation over HTTP: board, grid, one activity, writing, steps, rules, the sheet that goes out and comes back, papers; the same of lines of villages' APBDes.
 */
import * as contract from '@konvergen/contract/realisation.ts'
import * as files from '@konvergen/contract/realisation-files.ts'
import * as villages from '@konvergen/contract/village-realisation.ts'
import * as villageFiles from '@konvergen/contract/village-realisation-files.ts'
import { type Offer, offer, offerOutside, offerUpload } from '../../platform/http/offer.ts'
import type { QuoteChain } from '../../platform/quote-chain.ts'
import { runInDistrict } from '../../platform/run-work.ts'
import { composeSheet, writeSheet } from './compose-sheet.ts'
import { composeVillageSheet, writeVillageSheetFile } from './compose-village-sheet.ts'
import { lookAtRealisation } from './look-at-activity.ts'
import { lookAtBoard } from './look-at-board.ts'
import { lookAtGrid } from './look-at-grid.ts'
import { lookAtLine } from './look-at-line.ts'
import { lookAtVillageBoard } from './look-at-village-board.ts'
import { lookAtVillageGrid } from './look-at-village-grid.ts'
import { previewSheet } from './preview-sheet.ts'
import { previewVillageSheet } from './preview-village-sheet.ts'
import { readSheetFile, readVillageSheetFile } from './read-sheet-file.ts'
import { setRules } from './set-rules.ts'
import { handInQuarter, judgeQuarter } from './step-quarter.ts'
import { handInVillage, judgeVillage } from './step-village.ts'
import { takeOutPackPdf, takeOutPackPptx, takeOutSemesterDocx, takeOutSemesterPdf } from './take-out-papers.ts'
import { applySheet, writeReports } from './write-reports.ts'
import { applyVillageSheet, writeVillageReports } from './write-village-reports.ts'

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
  offer(villages.readVillageBoard, (ctx, { query }) => lookAtVillageBoard(ctx, query)),
  offer(villages.readVillageGrid, (ctx, { params, query }) => lookAtVillageGrid(ctx, { ...params, ...query })),
  offer(villages.readVillageLine, (ctx, { params }) => lookAtLine(ctx, params.id)),
  offer(villages.writeVillageRealisation, (ctx, { body }) => writeVillageReports(ctx, body)),
  offer(villages.handInVillage, (ctx, { body }) => handInVillage(ctx, body)),
  offer(villages.judgeVillage, (ctx, { body }) => judgeVillage(ctx, body)),
  offerOutside(villageFiles.downloadVillageSheet, async (work, { params, query }) =>
    writeVillageSheetFile(await runInDistrict(work, 'baca', params.kab, (ctx) => composeVillageSheet(ctx, query))),
  ),
  offerUpload(villageFiles.previewVillageSheet, readVillageSheetFile, (ctx, _, file) => previewVillageSheet(ctx, file)),
  offer(villageFiles.applyVillageSheet, (ctx, { body }) => applyVillageSheet(ctx, body)),
]

export function realisationPapers(quote: QuoteChain): readonly Offer[] {
  return [
    offerOutside(files.downloadPackPdf, (work, { params, query }) => takeOutPackPdf(work, { ...params, ...query }, quote)),
    offerOutside(files.downloadPackPptx, (work, { params, query }) => takeOutPackPptx(work, { ...params, ...query }, quote)),
    offerOutside(files.downloadSemesterPdf, (work, { params, query }) => takeOutSemesterPdf(work, { ...params, ...query }, quote)),
    offerOutside(files.downloadSemesterDocx, (work, { params, query }) => takeOutSemesterDocx(work, { ...params, ...query }, quote)),
  ]
}
