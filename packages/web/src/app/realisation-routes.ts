/** Addresses of realisation: the board, and the grid of an office and quarter. */
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
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

export const realised = [board, grid] as const
