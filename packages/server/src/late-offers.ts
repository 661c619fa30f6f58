/**
 * The routes of the capabilities that stand on all others.
 */
import { homeOffers } from './capabilities/home/routes.ts'
import { privacyOffers } from './capabilities/privacy/routes.ts'
import type { Offer } from './platform/http/offer.ts'

export const LATE_OFFERS: readonly Offer[] = [...privacyOffers, ...homeOffers]
