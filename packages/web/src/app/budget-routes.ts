/** Addresses of budgets: lines of a stage and year, and a file. */
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { readBudgetFileSearch, readBudgetSearch } from './budget-search.ts'
import { PLACES } from './places.ts'
import { district } from './roots.tsx'

const lines = createRoute({
  getParentRoute: () => district,
  path: 'anggaran',
  staticData: { act: PLACES.anggaran.act },
  validateSearch: readBudgetSearch,
  component: lazyRouteComponent(() => import('../pages/budget/budget-page.tsx'), 'BudgetPage'),
})

const file = createRoute({
  getParentRoute: () => district,
  path: 'anggaran/$id',
  staticData: { act: PLACES.anggaran.act },
  validateSearch: readBudgetFileSearch,
  component: lazyRouteComponent(() => import('../pages/budget/file-page.tsx'), 'BudgetFilePage'),
})

export const budgeted = [lines, file] as const
