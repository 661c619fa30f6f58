/**
 * Version and state over HTTP.
 */
import * as contract from '@konvergen/contract/setup.ts'
import { type Offer, offerOutside } from '../../platform/http/offer.ts'

export const setupOffers = (version: string): readonly Offer[] => [
  offerOutside(contract.readStatus, ({ databases }) =>
    Promise.resolve({ version, loopbackOnly: true, database: databases.isEmbedded ? 'bawaan' : 'luar' }),
  ),
]
