/**
 * The routes of families and their verification, and of the capabilities that stand on all others.
 */
import { homeOffers } from './capabilities/home/routes.ts'
import type { LinkageRuns } from './capabilities/kin/linkage-runs.ts'
import { kinOffers } from './capabilities/kin/routes.ts'
import { privacyOffers } from './capabilities/privacy/routes.ts'
import { sasaranOffers } from './capabilities/sasaran/routes.ts'
import { vervalOffers } from './capabilities/verval/routes.ts'
import type { Offer } from './platform/http/offer.ts'

export function lateOffers(runs: LinkageRuns): readonly Offer[] {
  return [...sasaranOffers, ...vervalOffers, ...kinOffers(runs), ...privacyOffers, ...homeOffers]
}
