/**
 * The register of families over HTTP.
 */
import * as contract from '@konvergen/contract/families.ts'
import { type Offer, offer } from '../../platform/http/offer.ts'
import { listFamilies, listFamilyLists, readFamily, revealFamily } from './list-families.ts'
import { findListed } from './search-families.ts'

export const sasaranOffers: readonly Offer[] = [
  offer(contract.listFamilyLists, (ctx) => listFamilyLists(ctx)),
  offer(contract.listFamilies, (ctx, { body }) => listFamilies(ctx, body)),
  offer(contract.searchFamilies, (ctx, { body }) => findListed(ctx, body)),
  offer(contract.readFamily, (ctx, { params }) => readFamily(ctx, params.id)),
  offer(contract.revealFamily, (ctx, { params, body }) => revealFamily(ctx, params.id, body.tujuan)),
]
