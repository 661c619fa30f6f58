/**
 * Lokus over HTTP.
 */
import * as contract from '@konvergen/contract/lokus.ts'
import { type Offer, offer } from '../../platform/http/offer.ts'
import { proposeLokus } from './propose-lokus.ts'

export const lokusOffers: readonly Offer[] = [offer(contract.proposeLokus, (ctx, { query }) => proposeLokus(ctx, query))]
