/** Addresses of the chain and of the budget view. */
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { readChainSearch, readSpendingSearch } from './chain-search.ts'
import { PLACES } from './places.ts'
import { district } from './roots.tsx'

const chain = createRoute({
  getParentRoute: () => district,
  path: 'rantai',
  staticData: { act: PLACES.rantai.act },
  validateSearch: readChainSearch,
  component: lazyRouteComponent(() => import('../pages/chain/chain-page.tsx'), 'ChainPage'),
})

const spending = createRoute({
  getParentRoute: () => district,
  path: 'uang',
  staticData: { act: PLACES.uang.act },
  validateSearch: readSpendingSearch,
  component: lazyRouteComponent(() => import('../pages/chain/spending-page.tsx'), 'SpendingPage'),
})

export const chained = [chain, spending] as const
