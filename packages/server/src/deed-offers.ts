/** The routes from the rembuk to the deed, of which papers of earlier rooms are handed what the chain says: agreements, budgets, realisation, commitments, packages of villages, the chain. */
import { budgetOffers } from './capabilities/budget/routes.ts'
import { quoteChain } from './capabilities/chain/door.ts'
import { chainOffers } from './capabilities/chain/routes.ts'
import { commitmentOffers, commitmentPapers } from './capabilities/commitment/routes.ts'
import { realisationOffers, realisationPapers } from './capabilities/realisation/routes.ts'
import { rembukMinutes, rembukOffers } from './capabilities/rembuk/routes.ts'
import { villageOffers } from './capabilities/village/routes.ts'
import type { Offer } from './platform/http/offer.ts'

export const deedOffers: readonly Offer[] = [
  ...rembukOffers,
  ...rembukMinutes(quoteChain),
  ...budgetOffers,
  ...realisationOffers,
  ...realisationPapers(quoteChain),
  ...commitmentOffers,
  ...commitmentPapers(quoteChain),
  ...villageOffers,
  ...chainOffers,
]
