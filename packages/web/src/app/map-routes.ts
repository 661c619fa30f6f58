/**
 * The address of the map.
 */
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { readMapSearch } from './map-search.ts'
import { PLACES } from './places.ts'
import { district } from './roots.tsx'

export const map = createRoute({
  getParentRoute: () => district,
  path: 'peta',
  staticData: { act: PLACES.peta.act },
  validateSearch: readMapSearch,
  component: lazyRouteComponent(() => import('../pages/situation/map/map-page.tsx'), 'MapPage'),
})
