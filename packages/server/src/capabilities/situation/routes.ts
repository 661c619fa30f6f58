/**
 * Situation over HTTP. Its papers hold the lokus proposal too and are therefore offered there.
 */
import * as contract from '@konvergen/contract/situation.ts'
import { type Offer, offer } from '../../platform/http/offer.ts'
import { lookAtSituation } from './look-at-situation.ts'
import { presentSituation } from './present-situation.ts'
import { readProvenance } from './read-provenance.ts'

export const situationOffers: readonly Offer[] = [
  offer(contract.readSituation, async (ctx, { query }) => presentSituation(await lookAtSituation(ctx, query))),
  offer(contract.readProvenance, (ctx, { params, query }) => readProvenance(ctx, params.desa, query)),
]
