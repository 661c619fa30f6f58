/**
 * Commitments over HTTP.
 */
import * as contract from '@konvergen/contract/commitment.ts'
import { type Offer, offer, offerOutside } from '../../platform/http/offer.ts'
import type { QuoteChain } from '../../platform/quote-chain.ts'
import { makeFromRembuk } from './from-rembuk.ts'
import { list, readChoices } from './list-commitments.ts'
import { addProgress, strikeProgress } from './note-progress.ts'
import { readOne } from './present-commitment.ts'
import { readPublic } from './public-pledges.ts'
import { keepPerson, release, withdraw } from './release-commitment.ts'
import { takeOutCsv, takeOutPdf, takeOutXlsx } from './take-out-register.ts'
import { addCommitment, changeCommitment, setState } from './write-commitment.ts'

export const commitmentOffers: readonly Offer[] = [
  offer(contract.listCommitments, (ctx, { query }) => list(ctx, query)),
  offer(contract.readCommitmentChoices, (ctx) => readChoices(ctx)),
  offer(contract.readCommitment, (ctx, { params }) => readOne(ctx, params.id)),
  offer(contract.addCommitment, (ctx, { body }) => addCommitment(ctx, body)),
  offer(contract.changeCommitment, (ctx, { params, body }) => changeCommitment(ctx, params.id, body)),
  offer(contract.setCommitmentState, (ctx, { params, body }) => setState(ctx, params.id, body)),
  offer(contract.addProgress, (ctx, { params, body }) => addProgress(ctx, params.id, body)),
  offer(contract.strikeProgress, (ctx, { params, body }) => strikeProgress(ctx, params, body)),
  offer(contract.keepPerson, (ctx, { params, body }) => keepPerson(ctx, params.id, body)),
  offer(contract.releaseCommitment, (ctx, { params, body }) => release(ctx, params.id, body)),
  offer(contract.withdrawRelease, (ctx, { params }) => withdraw(ctx, params.id)),
  offer(contract.commitmentsFromRembuk, (ctx, { body }) => makeFromRembuk(ctx, body.rembuk)),
  offerOutside(contract.downloadCommitmentsXlsx, (work, { params: { kab }, query: { tahun, bahasa } }) =>
    takeOutXlsx(work, { kab, tahun }, bahasa ?? 'id'),
  ),
  offerOutside(contract.downloadCommitmentsCsv, (work, { params: { kab }, query: { tahun, bahasa } }) =>
    takeOutCsv(work, { kab, tahun }, bahasa ?? 'id'),
  ),
  offerOutside(contract.readPublicPledges, (work, { params }) => readPublic(work, params.kode)),
]

export function commitmentPapers(quote: QuoteChain): readonly Offer[] {
  return [
    offerOutside(contract.downloadCommitmentsPdf, (work, { params: { kab }, query: { tahun, bahasa } }) =>
      takeOutPdf(work, { kab, tahun }, bahasa ?? 'id', quote),
    ),
  ]
}
