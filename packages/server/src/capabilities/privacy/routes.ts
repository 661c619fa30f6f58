/**
 * The trail over HTTP.
 */
import * as contract from '@konvergen/contract/privacy.ts'
import { INSTALLATION } from '../../platform/context.ts'
import { type Offer, offer, offerOutside } from '../../platform/http/offer.ts'
import { runAcross } from '../../platform/run-work.ts'
import { readTrail } from './read-trail.ts'

export const privacyOffers: readonly Offer[] = [
  offer(contract.readTrail, (ctx, { query }) => readTrail(ctx, ctx.kab, query)),
  offerOutside(contract.readInstallationTrail, (work, { query }) =>
    runAcross(work, work.databases.main, 'baca', [INSTALLATION], (ctx) => readTrail(ctx, INSTALLATION, query)),
  ),
]
