/**
 * Intake over HTTP.
 */
import * as contract from '@konvergen/contract/intake.ts'
import { readMeasurementSource } from '@konvergen/contract/measurement.ts'
import { listLegalBases, listRecords, setLegalBasis } from '@konvergen/contract/records.ts'
import * as sheets from '@konvergen/contract/sheets.ts'
import { readSigizi } from '@konvergen/contract/sigizi.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { type Offer, offer, offerUpload } from '../../platform/http/offer.ts'
import { Problem } from '../../platform/problem.ts'
import { applyImport } from './apply-import.ts'
import { applySheet } from './apply-sheet.ts'
import { chooseHeading } from './choose-heading.ts'
import { discardImport } from './discard-import.ts'
import { issueFile } from './issue-file.ts'
import { readBases, writeBasis } from './legal-basis.ts'
import { pageRecords } from './list-records.ts'
import { issuesOf, lookAtImport } from './look-at-import.ts'
import { listSheets, lookAtSheet, trySheet } from './look-at-sheet.ts'
import { presentSummary } from './present-import.ts'
import { readAnyFile, readSheetFile } from './read-file.ts'
import { readRow } from './read-row.ts'
import { readSigiziYear } from './read-sigizi.ts'
import { sheetIssues } from './sheet-issues.ts'
import { findImport, listImports, type StoredImport } from './store.ts'
import { undoImport } from './undo-import.ts'
import { discardSheet, forgetMapping, undoSheet } from './undo-sheet.ts'
import { uploadImport } from './upload-import.ts'
import { uploadSheet } from './upload-sheet.ts'

async function requireImport(ctx: DistrictContext, id: string): Promise<StoredImport> {
  const stored = await findImport(ctx, id)
  if (stored === undefined) throw new Problem('tidak-ditemukan')
  return stored
}

export const intakeOffers: readonly Offer[] = [
  offer(sheets.listSheets, (ctx) => listSheets(ctx)),
  offerUpload(sheets.uploadSheet, readSheetFile, async (ctx, _input, read, progress) => ({
    lembar: await uploadSheet(ctx, read, progress),
  })),
  offer(sheets.readSheet, (ctx, { params, query }) => lookAtSheet(ctx, params.id, query)),
  offer(sheets.trySheet, (ctx, { params, body }) => trySheet(ctx, params.id, body)),
  offer(sheets.applySheet, (ctx, { params, body }, progress) => applySheet(ctx, params.id, body, progress)),
  offer(sheets.chooseSheetHeading, (ctx, { params, body }) => chooseHeading(ctx, params.id, body)),
  offer(sheets.downloadSheetIssues, (ctx, { params, body }) => sheetIssues(ctx, params.id, body)),
  offer(sheets.undoSheet, (ctx, { params, body }) => undoSheet(ctx, params.id, body.alasan)),
  offer(sheets.discardSheet, (ctx, { params }) => discardSheet(ctx, params.id)),
  offer(sheets.forgetSheetMapping, (ctx, { params, body }) => forgetMapping(ctx, params.id, body)),
  offer(readSigizi, (ctx, { query }) => readSigiziYear(ctx, query)),
  offer(contract.listImports, async (ctx) => (await listImports(ctx)).map(presentSummary)),
  offerUpload(contract.uploadImport, readAnyFile, async (ctx, _input, file, progress) =>
    'sheet' in file ? { lembar: await uploadSheet(ctx, file, progress) } : uploadImport(ctx, file, progress),
  ),
  offer(contract.readImport, async (ctx, { params }) => lookAtImport(ctx, await requireImport(ctx, params.id))),
  offer(contract.applyImport, (ctx, { params, body }, progress) => applyImport(ctx, { id: params.id, ...body }, progress)),
  offer(contract.undoImport, (ctx, { params }) => undoImport(ctx, params.id)),
  offer(contract.discardImport, (ctx, { params }) => discardImport(ctx, params.id)),
  offer(readMeasurementSource, (ctx, { params }) => readRow(ctx, params.id, params.row)),
  offer(listRecords, (ctx, { params, body }) => pageRecords(ctx, params.id, body)),
  offer(listLegalBases, (ctx) => readBases(ctx)),
  offer(setLegalBasis, (ctx, { body }) => writeBasis(ctx, body)),
  offer(contract.downloadIssues, async (ctx, { params, query }) => {
    const stored = await requireImport(ctx, params.id)
    const name = `isu-${stored.kind}-${stored.period ?? 'tanpa-periode'}`
    return issueFile(name, await issuesOf(ctx, stored), query)
  }),
]
