/**
 * The routes of families and their verification, and of the capabilities that stand on all others.
 */
import { homeOffers } from './capabilities/home/routes.ts'
import type { LinkageRuns } from './capabilities/linkage/linkage-runs.ts'
import { linkageOffers } from './capabilities/linkage/routes.ts'
import { privacyOffers } from './capabilities/privacy/routes.ts'
import { sasaranOffers } from './capabilities/sasaran/routes.ts'
import { vervalOffers } from './capabilities/verval/routes.ts'
import type { Offer } from './platform/http/offer.ts'

export function lateOffers(runs: LinkageRuns): readonly Offer[] {
  return [...sasaranOffers, ...vervalOffers, ...linkageOffers(runs), ...privacyOffers, ...homeOffers]
}
