/** Addresses of commitments: the register, one of them, and the page of the public, which stands at the door. */
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { readCommitmentSearch } from './commitment-search.ts'
import { PLACES } from './places.ts'
import { district, root } from './roots.tsx'

const all = createRoute({
  getParentRoute: () => district,
  path: 'komitmen',
  staticData: { act: PLACES.komitmen.act },
  validateSearch: readCommitmentSearch,
  component: lazyRouteComponent(() => import('../pages/commitment/list-page.tsx'), 'CommitmentsPage'),
})

const one = createRoute({
  getParentRoute: () => district,
  path: 'komitmen/$id',
  staticData: { act: PLACES.komitmen.act },
  component: lazyRouteComponent(() => import('../pages/commitment/commitment-page.tsx'), 'CommitmentPage'),
})

export const publicPledges = createRoute({
  getParentRoute: () => root,
  path: '/publik/komitmen/$kode',
  component: lazyRouteComponent(() => import('../pages/commitment/public-page.tsx'), 'PublicPledgesPage'),
})

export const pledged = [all, one] as const
