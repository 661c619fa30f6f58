/**
 * Every address of the office front door. Pages come in when they are asked for; the situation page is the first that most people open.
 */
import { createRootRoute, createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { ProblemNote, Skeleton } from '../parts/states.tsx'
import { readChildrenSearch, readDoubtsSearch, readQualitySearch } from './measurement-search.ts'
import { NotFound } from './not-found.tsx'
import { readLokusSearch, readSituationSearch } from './search-state.ts'
import { Shell } from './shell.tsx'

const root = createRootRoute({ component: Shell, notFoundComponent: NotFound })

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: lazyRouteComponent(() => import('../pages/home/home-page.tsx'), 'HomePage'),
})

const district = createRoute({ getParentRoute: () => root, path: '/k/$kab' })

const districtStart = createRoute({
  getParentRoute: () => district,
  path: '/',
  beforeLoad: ({ params }) => {
    // oxlint-disable-next-line typescript/only-throw-error -- the router's own way to go elsewhere
    throw redirect({ to: '/k/$kab/situasi', params })
  },
})

const situation = createRoute({
  getParentRoute: () => district,
  path: 'situasi',
  validateSearch: readSituationSearch,
  component: lazyRouteComponent(() => import('../pages/situation/situation-page.tsx'), 'SituationPage'),
})

const village = createRoute({
  getParentRoute: () => district,
  path: 'desa/$desa',
  validateSearch: readSituationSearch,
  component: lazyRouteComponent(() => import('../pages/situation/village-page.tsx'), 'VillagePage'),
})

const lokus = createRoute({
  getParentRoute: () => district,
  path: 'lokus',
  validateSearch: readLokusSearch,
  component: lazyRouteComponent(() => import('../pages/lokus/lokus-page.tsx'), 'LokusPage'),
})

const imports = createRoute({
  getParentRoute: () => district,
  path: 'berkas',
  component: lazyRouteComponent(() => import('../pages/intake/imports-page.tsx'), 'ImportsPage'),
})

const preview = createRoute({
  getParentRoute: () => district,
  path: 'berkas/$id',
  component: lazyRouteComponent(() => import('../pages/intake/preview-page.tsx'), 'PreviewPage'),
})

const wilayah = createRoute({
  getParentRoute: () => district,
  path: 'wilayah',
  component: lazyRouteComponent(() => import('../pages/wilayah/wilayah-page.tsx'), 'WilayahPage'),
})

const children = createRoute({
  getParentRoute: () => district,
  path: 'anak',
  validateSearch: readChildrenSearch,
  component: lazyRouteComponent(() => import('../pages/measurement/children-page.tsx'), 'ChildrenPage'),
})

const child = createRoute({
  getParentRoute: () => district,
  path: 'anak/$id',
  component: lazyRouteComponent(() => import('../pages/measurement/child-page.tsx'), 'ChildPage'),
})

const doubts = createRoute({
  getParentRoute: () => district,
  path: 'anak-meragukan',
  validateSearch: readDoubtsSearch,
  component: lazyRouteComponent(() => import('../pages/measurement/doubts-page.tsx'), 'DoubtsPage'),
})

const quality = createRoute({
  getParentRoute: () => district,
  path: 'mutu',
  validateSearch: readQualitySearch,
  component: lazyRouteComponent(() => import('../pages/quality/quality-page.tsx'), 'QualityPage'),
})

const decisions = [districtStart, situation, village, lokus] as const
const data = [imports, preview, wilayah, children, child, doubts, quality] as const

export const router = createRouter({
  routeTree: root.addChildren([home, district.addChildren([...decisions, ...data])]),
  defaultPreload: 'intent',
  defaultPendingComponent: Skeleton,
  defaultErrorComponent: ({ error }) => <ProblemNote problem={error} retry={() => window.location.reload()} />,
  scrollRestoration: true,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
