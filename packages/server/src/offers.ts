/**
 * Every route that the program offers.
 */
import type { SsoProvider } from './capabilities/accounts/sso-provider.ts'
import { coverageOffers } from './capabilities/coverage/routes.ts'
import { intakeOffers } from './capabilities/intake/routes.ts'
import type { LinkageRuns } from './capabilities/kin/linkage-runs.ts'
import { lokusOffers } from './capabilities/lokus/routes.ts'
import { measurementOffers } from './capabilities/measurement/routes.ts'
import { planOffers } from './capabilities/plan/routes.ts'
import { type SetupFacts, setupOffers } from './capabilities/setup/routes.ts'
import { situationOffers } from './capabilities/situation/routes.ts'
import { wilayahOffers } from './capabilities/wilayah/routes.ts'
import { lateOffers } from './late-offers.ts'
import { officeOffers } from './office-offers.ts'
import type { Offer } from './platform/http/offer.ts'

export function offersOf(setup: SetupFacts, provider: SsoProvider | null, runs: LinkageRuns): readonly Offer[] {
  return [
    ...setupOffers(setup),
    ...officeOffers(provider),
    ...wilayahOffers,
    ...measurementOffers,
    ...coverageOffers,
    ...intakeOffers,
    ...situationOffers,
    ...lokusOffers,
    ...planOffers,
    ...lateOffers(runs),
  ]
}
