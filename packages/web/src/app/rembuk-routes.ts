/** Addresses of rembuk: the list, one of them, and its projector, which stands without menu (`isScreen`). */
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { PLACES } from './places.ts'
import { district } from './roots.tsx'

const all = createRoute({
  getParentRoute: () => district,
  path: 'rembuk',
  staticData: { act: PLACES.rembuk.act },
  component: lazyRouteComponent(() => import('../pages/rembuk/list-page.tsx'), 'RembukListPage'),
})

const one = createRoute({
  getParentRoute: () => district,
  path: 'rembuk/$id',
  staticData: { act: PLACES.rembuk.act },
  component: lazyRouteComponent(() => import('../pages/rembuk/rembuk-page.tsx'), 'RembukPage'),
})

const screen = createRoute({
  getParentRoute: () => district,
  path: 'rembuk/$id/layar',
  staticData: { act: PLACES.rembuk.act },
  component: lazyRouteComponent(() => import('../pages/rembuk/screen-page.tsx'), 'RembukScreenPage'),
})

export const assembled = [all, one, screen] as const
