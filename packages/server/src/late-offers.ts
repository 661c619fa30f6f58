/**
 * The routes of families and their verification, of findings, and of the capabilities that stand on all others.
 */

import { budgetOffers } from './capabilities/budget/routes.ts'
import { chainOffers } from './capabilities/chain/routes.ts'
import { commitmentOffers } from './capabilities/commitment/routes.ts'
import { findingsOffers } from './capabilities/findings/routes.ts'
import { homeOffers } from './capabilities/home/routes.ts'
import type { LinkageRuns } from './capabilities/kin/linkage-runs.ts'
import { kinOffers } from './capabilities/kin/routes.ts'
import { privacyOffers } from './capabilities/privacy/routes.ts'
import { realisationOffers } from './capabilities/realisation/routes.ts'
import { rembukOffers } from './capabilities/rembuk/routes.ts'
import { sasaranOffers } from './capabilities/sasaran/routes.ts'
import { scorecardOffers } from './capabilities/scorecard/routes.ts'
import { vervalOffers } from './capabilities/verval/routes.ts'
import { villageOffers } from './capabilities/village/routes.ts'
import type { Offer } from './platform/http/offer.ts'

export function lateOffers(runs: LinkageRuns): readonly Offer[] {
  return [
    ...rembukOffers,
    ...chainOffers,
    ...budgetOffers,
    ...realisationOffers,
    ...commitmentOffers,
    ...villageOffers,
    ...sasaranOffers,
    ...vervalOffers,
    ...scorecardOffers,
    ...findingsOffers,
    ...kinOffers(runs),
    ...privacyOffers,
    ...homeOffers,
  ]
}
