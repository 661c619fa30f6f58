/**
 * Addresses of plans: activities of a year, a version, the program mapping, references.
 */
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { PLACES } from './places.ts'
import { readPlanSearch, readProgramsSearch } from './plan-search.ts'
import { district } from './roots.tsx'

const plan = createRoute({
  getParentRoute: () => district,
  path: 'rencana',
  staticData: { act: PLACES.rencana.act },
  validateSearch: readPlanSearch,
  component: lazyRouteComponent(() => import('../pages/plan/plan-page.tsx'), 'PlanPage'),
})

const version = createRoute({
  getParentRoute: () => district,
  path: 'rencana/$id',
  staticData: { act: PLACES.rencana.act },
  component: lazyRouteComponent(() => import('../pages/plan/version-page.tsx'), 'PlanVersionPage'),
})

const programs = createRoute({
  getParentRoute: () => district,
  path: 'pemetaan-program',
  staticData: { act: PLACES['pemetaan-program'].act },
  validateSearch: readProgramsSearch,
  component: lazyRouteComponent(() => import('../pages/plan/programs-page.tsx'), 'ProgramsPage'),
})

const reference = createRoute({
  getParentRoute: () => district,
  path: 'acuan-rencana',
  staticData: { act: PLACES['acuan-rencana'].act },
  component: lazyRouteComponent(() => import('../pages/plan/reference-page.tsx'), 'ReferencePage'),
})

export const planned = [plan, version, programs, reference] as const
