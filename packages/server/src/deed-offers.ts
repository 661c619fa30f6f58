/** The routes from the rembuk to the deed: agreements, budgets, realisation, commitments, packages of villages, the chain. */
import { budgetOffers } from './capabilities/budget/routes.ts'
import { chainOffers } from './capabilities/chain/routes.ts'
import { commitmentOffers } from './capabilities/commitment/routes.ts'
import { realisationOffers } from './capabilities/realisation/routes.ts'
import { rembukOffers } from './capabilities/rembuk/routes.ts'
import { villageOffers } from './capabilities/village/routes.ts'
import type { Offer } from './platform/http/offer.ts'

export const deedOffers: readonly Offer[] = [
  ...rembukOffers,
  ...budgetOffers,
  ...realisationOffers,
  ...commitmentOffers,
  ...villageOffers,
  ...chainOffers,
]
