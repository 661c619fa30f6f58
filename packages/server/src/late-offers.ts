/**
 * The routes of families and their verification, of findings, and of the capabilities that stand on all others.
 */
import { findingsOffers } from './capabilities/findings/routes.ts'
import { homeOffers } from './capabilities/home/routes.ts'
import type { LinkageRuns } from './capabilities/linkage/linkage-runs.ts'
import { linkageOffers } from './capabilities/linkage/routes.ts'
import { privacyOffers } from './capabilities/privacy/routes.ts'
import { sasaranOffers } from './capabilities/sasaran/routes.ts'
import { scorecardOffers } from './capabilities/scorecard/routes.ts'
import { vervalOffers } from './capabilities/verval/routes.ts'
import type { Offer } from './platform/http/offer.ts'

export function lateOffers(runs: LinkageRuns): readonly Offer[] {
  return [...sasaranOffers, ...vervalOffers, ...scorecardOffers, ...findingsOffers, ...linkageOffers(runs), ...privacyOffers, ...homeOffers]
}
