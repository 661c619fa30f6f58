/**
 * The home page over HTTP.
 */
import * as contract from '@konvergen/contract/home.ts'
import { readSummary as readSummaryRoute } from '@konvergen/contract/summary.ts'
import { type Offer, offer } from '../../platform/http/offer.ts'
import { readHome } from './read-home.ts'
import { readSummary } from './read-summary.ts'

export const homeOffers: readonly Offer[] = [
  offer(contract.readHome, (ctx) => readHome(ctx)),
  offer(readSummaryRoute, (ctx) => readSummary(ctx)),
]
