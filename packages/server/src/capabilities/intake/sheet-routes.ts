/**
 * Tables of offices over HTTP.
 */
import * as contract from '@konvergen/contract/sheets.ts'
import { type Offer, offer, offerUpload } from '../../platform/http/offer.ts'
import { applySheet, discardSheet, forgetMapping, undoSheet } from './apply-sheet.ts'
import { listSheets, lookAtSheet, trySheet } from './look-at-sheet.ts'
import { readSheetFile } from './read-file.ts'
import { uploadSheet } from './upload-sheet.ts'

export const sheetOffers: readonly Offer[] = [
  offer(contract.listSheets, (ctx) => listSheets(ctx)),
  offerUpload(contract.uploadSheet, readSheetFile, async (ctx, _input, read) => ({ lembar: await uploadSheet(ctx, read) })),
  offer(contract.readSheet, (ctx, { params, query }) => lookAtSheet(ctx, params.id, query)),
  offer(contract.trySheet, (ctx, { params, body }) => trySheet(ctx, params.id, body)),
  offer(contract.applySheet, (ctx, { params, body }) => applySheet(ctx, params.id, body)),
  offer(contract.undoSheet, (ctx, { params, body }) => undoSheet(ctx, params.id, body.alasan)),
  offer(contract.discardSheet, (ctx, { params }) => discardSheet(ctx, params.id)),
  offer(contract.forgetSheetMapping, (ctx, { params, body }) => forgetMapping(ctx, params.id, body)),
]
