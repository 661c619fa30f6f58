/**
 * Rembuk over HTTP.
 */
import * as contract from '@konvergen/contract/rembuk.ts'
import * as after from '@konvergen/contract/rembuk-after.ts'
import { type Offer, offer, offerLive, offerOutside } from '../../platform/http/offer.ts'
import { follow } from '../../platform/http/stream.ts'
import type { QuoteChain } from '../../platform/quote-chain.ts'
import { runInDistrict } from '../../platform/run-work.ts'
import { beginRembuk, readChoices } from './begin-rembuk.ts'
import { bindSheet } from './bind-sheet.ts'
import { checkSheet } from './check-sheet.ts'
import { dropActivity, linkActivity } from './clause-activities.ts'
import { readVersion } from './clause-store.ts'
import { makeTasks } from './clause-tasks.ts'
import { closeRembuk } from './close-rembuk.ts'
import { readRembukList } from './list-rembuk.ts'
import { readClauseRevisions } from './present-clauses.ts'
import { readRembukDetail } from './present-rembuk.ts'
import { showClause } from './show-clause.ts'
import { takeOutInvitationsDocx, takeOutInvitationsPdf } from './take-out-invitations.ts'
import { takeOutCommitment, takeOutDocx, takeOutPdf } from './take-out-papers.ts'
import { addClause, changeClause, decideClause, objectToClause } from './write-clauses.ts'

export const rembukOffers: readonly Offer[] = [
  offer(contract.listRembuk, (ctx) => readRembukList(ctx)),
  offer(contract.readRembukChoices, (ctx) => readChoices(ctx)),
  offer(contract.beginRembuk, (ctx, { body }) => beginRembuk(ctx, body)),
  offer(contract.readRembuk, (ctx, { params }) => readRembukDetail(ctx, params.id)),
  offerLive(contract.followRembuk, (work, { params: { kab, id } }, signal) =>
    follow({ thing: 'rembuk', id, version: () => runInDistrict(work, 'baca', kab, (ctx) => readVersion(ctx, id)) }, signal),
  ),
  offer(contract.addClause, (ctx, { params, body }) => addClause(ctx, params.id, body)),
  offer(contract.changeClause, (ctx, { params, body }) => changeClause(ctx, params, body)),
  offer(contract.readClauseRevisions, (ctx, { params }) => readClauseRevisions(ctx, params)),
  offer(contract.decideClause, (ctx, { params, body }) => decideClause(ctx, params, body)),
  offer(contract.objectToClause, (ctx, { params, body }) => objectToClause(ctx, params, body)),
  offer(contract.bindSheet, (ctx, { params, body }) => bindSheet(ctx, params.id, body)),
  offer(after.tasksFromClauses, (ctx, { params }) => makeTasks(ctx, params.id)),
  offer(after.activityFromClause, (ctx, { params, body }) => linkActivity(ctx, params, body)),
  offer(after.dropClauseActivity, (ctx, { params }) => dropActivity(ctx, params)),
  offer(after.showClause, (ctx, { params, body }) => showClause(ctx, params.id, body.butir)),
  offerOutside(after.downloadInvitationsPdf, (work, { params, query }) => takeOutInvitationsPdf(work, params, query.bahasa ?? 'id')),
  offerOutside(after.downloadInvitationsDocx, (work, { params, query }) => takeOutInvitationsDocx(work, params, query.bahasa ?? 'id')),
]

/** What says how the agreements of the rembuk before went: minutes, and what is compared with them. */
export function rembukMinutes(quote: QuoteChain): readonly Offer[] {
  return [
    offer(contract.closeRembuk, (ctx, { params, body }) => closeRembuk(ctx, params.id, body, quote)),
    offerOutside(contract.downloadRembukPdf, (work, { params, query }) =>
      takeOutPdf(work, params, { language: query.bahasa ?? 'id', quote }),
    ),
    offerOutside(contract.downloadRembukDocx, (work, { params, query }) =>
      takeOutDocx(work, params, { language: query.bahasa ?? 'id', quote }),
    ),
    offerOutside(after.readSheetSignatures, (work, { params }) => checkSheet(work, params, quote)),
    offerOutside(contract.downloadCommitment, (work, { params }) => takeOutCommitment(work, params, quote)),
  ]
}
