/**
 * Documents over HTTP.
 */
import * as contract from '@konvergen/contract/documents.ts'
import { type Offer, offer, offerOutside, offerStream } from '../../platform/http/offer.ts'
import { runInDistrict, type Work } from '../../platform/run-work.ts'
import { appendUpload, beginUpload, cancelUpload, readUpload } from './begin-upload.ts'
import { changeConsent, setTaken } from './change-document.ts'
import { finishUpload } from './finish-upload.ts'
import { lookAtDocument, lookAtDocuments } from './look-at-documents.ts'
import { type OpenedVersion, openVersion } from './open-version.ts'
import type { Things } from './things.ts'

/** A reading that leaves a row in the trail, so that it writes. */
function open(work: Work, { kab, id, no }: { kab: string; id: string; no: number }, what: 'isi' | 'pratinjau'): Promise<OpenedVersion> {
  return runInDistrict(work, 'tulis', kab, (ctx) => openVersion(ctx, id, no, what))
}

export const documentOffers = (things: Things): readonly Offer[] => [
  offer(contract.listDocuments, (ctx, { query }) => lookAtDocuments(ctx, query)),
  offer(contract.searchDocuments, (ctx, { body }) => lookAtDocuments(ctx, body)),
  offer(contract.beginUpload, (ctx, { body }) => beginUpload(ctx, body)),
  offerOutside(contract.readUpload, (work, { params }) => readUpload(work, params.kab, params.id)),
  offerStream(contract.appendUpload, (work, { params }, sent) => appendUpload(work, params.kab, params.id, sent)),
  offerOutside(contract.cancelUpload, (work, { params }) => cancelUpload(work, params.kab, params.id)),
  offerOutside(contract.finishUpload, (work, { params, body }) => finishUpload(work, params.kab, params.id, body, things)),
  offer(contract.readDocument, (ctx, { params }) => lookAtDocument(ctx, params.id)),
  offerOutside(contract.downloadDocument, (work, { params }) => open(work, params, 'isi')),
  offerOutside(contract.previewDocument, (work, { params }) => open(work, params, 'pratinjau')),
  offer(contract.recordConsent, (ctx, { params, body }) => changeConsent(ctx, params.id, params.no, body.persetujuan)),
  offer(contract.takeAwayDocument, (ctx, { params }) => setTaken(ctx, params.id, true)),
  offer(contract.bringBackDocument, (ctx, { params }) => setTaken(ctx, params.id, false)),
]
