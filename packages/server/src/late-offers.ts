/**
 * The routes of families and their verification, of findings, and of the capabilities that stand on all others.
 */
import { findingsOffers } from './capabilities/findings/routes.ts'
import { homeOffers } from './capabilities/home/routes.ts'
import { privacyOffers } from './capabilities/privacy/routes.ts'
import { sasaranOffers } from './capabilities/sasaran/routes.ts'
import { scorecardOffers } from './capabilities/scorecard/routes.ts'
import { vervalOffers } from './capabilities/verval/routes.ts'
import type { Offer } from './platform/http/offer.ts'

export const LATE_OFFERS: readonly Offer[] = [...sasaranOffers, ...vervalOffers, ...scorecardOffers, ...findingsOffers, ...privacyOffers, ...homeOffers]
