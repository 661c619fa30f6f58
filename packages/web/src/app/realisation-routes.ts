/** Addresses of realisation: the boards of offices and villages, and the grid of one of them and a quarter. */
import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { PLACES } from './places.ts'
import { readRealisationSearch } from './realisation-search.ts'
import { district } from './roots.tsx'

const board = createRoute({
  getParentRoute: () => district,
  path: 'realisasi',
  staticData: { act: PLACES.realisasi.act },
  validateSearch: readRealisationSearch,
  component: lazyRouteComponent(() => import('../pages/realisation/board-page.tsx'), 'RealisationBoardPage'),
})

const grid = createRoute({
  getParentRoute: () => district,
  path: 'realisasi/lembaga',
  staticData: { act: PLACES.realisasi.act },
  validateSearch: readRealisationSearch,
  component: lazyRouteComponent(() => import('../pages/realisation/grid-page.tsx'), 'RealisationGridPage'),
})

const villages = createRoute({
  getParentRoute: () => district,
  path: 'realisasi/desa',
  staticData: { act: 'realisation.villages' },
  validateSearch: readRealisationSearch,
  component: lazyRouteComponent(() => import('../pages/realisation/village-board-page.tsx'), 'VillageBoardPage'),
})

const village = createRoute({
  getParentRoute: () => district,
  path: 'realisasi/apbdes',
  staticData: { act: 'realisation.villages' },
  validateSearch: readRealisationSearch,
  // Of no village there is nothing to fill in: the board lets one choose.
  beforeLoad: ({ params, search }) => {
    // oxlint-disable-next-line typescript/only-throw-error -- the router's own way to go elsewhere
    if (search.desa === undefined) throw redirect({ to: '/k/$kab/realisasi/desa', params, search, replace: true })
  },
  component: lazyRouteComponent(() => import('../pages/realisation/village-grid-page.tsx'), 'VillageGridPage'),
})

export const realised = [board, grid, villages, village] as const
