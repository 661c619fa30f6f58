/**
 * Addresses of what leads to a decision: the summary, where (the map) and why (the causes).
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

const summary = createRoute({
  getParentRoute: () => district,
  path: 'ringkasan',
  staticData: { act: PLACES.ringkasan.act },
  component: lazyRouteComponent(() => import('../pages/home/summary/summary-page.tsx'), 'SummaryPage'),
})

export const insight = [summary, map, causes] as const
