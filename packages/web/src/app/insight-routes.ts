/**
 * Addresses of what leads to a decision: the summary, and why children are stunted.
 */
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { readCausesSearch } from './causes-search.ts'
import { PLACES } from './places.ts'
import { district } from './roots.tsx'

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

export const insight = [summary, causes] as const
