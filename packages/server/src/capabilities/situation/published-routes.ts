/**
 * Published figures, targets and claims over HTTP.
 */
import * as contract from '@konvergen/contract/published.ts'
import { type Offer, offer } from '../../platform/http/offer.ts'
import { checkQuoted } from './check-quoted.ts'
import { addFigures, addTarget, withdrawFigure, withdrawTarget } from './keep-published.ts'
import { readPublished } from './read-published.ts'

export const publishedOffers: readonly Offer[] = [
  offer(contract.readPublished, (ctx, { query }) => readPublished(ctx, query)),
  offer(contract.addFigures, (ctx, { body }) => addFigures(ctx, body)),
  offer(contract.withdrawFigure, (ctx, { params, body }) => withdrawFigure(ctx, params.id, body.alasan)),
  offer(contract.addTarget, (ctx, { body }) => addTarget(ctx, body)),
  offer(contract.withdrawTarget, (ctx, { params, body }) => withdrawTarget(ctx, params.id, body.alasan)),
  offer(contract.checkClaim, (ctx, { query }) => checkQuoted(ctx, query)),
]
