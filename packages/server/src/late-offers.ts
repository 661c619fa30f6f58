/**
 * The routes of families and their verification, of findings, and of the capabilities that stand on all others.
 */

import { findingsOffers } from './capabilities/findings/routes.ts'
import { homeOffers } from './capabilities/home/routes.ts'
import type { LinkageRuns } from './capabilities/kin/linkage-runs.ts'
import { kinOffers } from './capabilities/kin/routes.ts'
import { privacyOffers } from './capabilities/privacy/routes.ts'
import { sasaranOffers } from './capabilities/sasaran/routes.ts'
import { scorecardOffers } from './capabilities/scorecard/routes.ts'
import { vervalOffers } from './capabilities/verval/routes.ts'
import { deedOffers } from './deed-offers.ts'
import type { Offer } from './platform/http/offer.ts'

export function lateOffers(runs: LinkageRuns): readonly Offer[] {
  return [
    ...deedOffers,
    ...sasaranOffers,
    ...vervalOffers,
    ...scorecardOffers,
    ...findingsOffers,
    ...kinOffers(runs),
    ...privacyOffers,
    ...homeOffers,
  ]
}
