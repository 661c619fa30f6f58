/**
 * Addresses of where and why: the map, the causes.
 */
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { readCausesSearch } from './causes-search.ts'
import { readMapSearch } from './map-search.ts'
import { PLACES } from './places.ts'
import { district } from './roots.tsx'

const map = createRoute({
  getParentRoute: () => district,
  path: 'peta',
  staticData: { act: PLACES.peta.act },
  validateSearch: readMapSearch,
  component: lazyRouteComponent(() => import('../pages/situation/map/map-page.tsx'), 'MapPage'),
})

const causes = createRoute({
  getParentRoute: () => district,
  path: 'penyebab',
  staticData: { act: PLACES.penyebab.act },
  validateSearch: readCausesSearch,
  component: lazyRouteComponent(() => import('../pages/situation/causes/causes-page.tsx'), 'CausesPage'),
})

export const insight = [map, causes] as const
