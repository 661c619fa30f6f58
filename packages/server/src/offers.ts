/**
 * Every route that the program offers.
 */
import { accountsOffers } from './capabilities/accounts/routes.ts'
import type { SsoProvider } from './capabilities/accounts/sso-provider.ts'
import { documentOffers } from './capabilities/documents/routes.ts'
import { intakeOffers } from './capabilities/intake/routes.ts'
import { lokusOffers } from './capabilities/lokus/routes.ts'
import { measurementOffers } from './capabilities/measurement/routes.ts'
import { opdOffers } from './capabilities/opd/routes.ts'
import { DEMO_PEOPLE } from './capabilities/setup/demo-accounts.ts'
import { type SetupFacts, setupOffers } from './capabilities/setup/routes.ts'
import { situationOffers } from './capabilities/situation/routes.ts'
import { tasksOffers } from './capabilities/tasks/routes.ts'
import { tellOfNames } from './capabilities/tasks/tell-of-names.ts'
import { wilayahOffers } from './capabilities/wilayah/routes.ts'
import { LATE_OFFERS } from './late-offers.ts'
import type { Offer } from './platform/http/offer.ts'

const DEMO_ROLES = DEMO_PEOPLE.map(([role]) => role)

export function offersOf(setup: SetupFacts, provider: SsoProvider | null): readonly Offer[] {
  return [
    ...setupOffers(setup),
    ...accountsOffers(({ databases }) => (databases.demo === null ? [] : DEMO_ROLES), provider, tellOfNames),
    ...documentOffers,
    ...tasksOffers,
    ...wilayahOffers,
    ...opdOffers,
    ...measurementOffers,
    ...intakeOffers,
    ...situationOffers,
    ...lokusOffers,
    ...LATE_OFFERS,
  ]
}
