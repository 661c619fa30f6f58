/**
 * The home page over HTTP.
 */
import * as contract from '@konvergen/contract/home.ts'
import { type Offer, offer } from '../../platform/http/offer.ts'
import { readHome } from './read-home.ts'

export const homeOffers: readonly Offer[] = [offer(contract.readHome, (ctx) => readHome(ctx))]
