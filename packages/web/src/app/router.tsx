/**
 * Every address of the office front door, each page of a district with the act that opens it. Pages come in when they are asked for; who is
 * signed in is asked before the first of them.
 */
import type { Act } from '@konvergen/core/accounts/acts.ts'
import { createRootRoute, createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { ProblemNote, Skeleton } from '../parts/states.tsx'
import { sentTo } from './door.ts'
import { Frame } from './frame.tsx'
import { mayOf } from './may.ts'
import { meQuery } from './me.ts'
import { readChildrenSearch, readDoubtsSearch, readQualitySearch } from './measurement-search.ts'
import { NotFound } from './not-found.tsx'
import { firstPlace, PLACES } from './places.ts'
import { queryClient } from './queries.ts'
import { present, text } from './read-search.ts'
import { readLokusSearch, readSituationSearch } from './search-state.ts'

const root = createRootRoute({
  component: Frame,
  notFoundComponent: NotFound,
  beforeLoad: async ({ location }) => {
    const me = await queryClient.query(meQuery)
    const wanted = text((location.search as Readonly<Record<string, unknown>>)['ke'])
    const href = sentTo(me, { path: location.pathname, href: location.href, wanted })
    // oxlint-disable-next-line typescript/only-throw-error -- the router's own way to go elsewhere
    if (href !== null) throw redirect({ href, replace: true })
    return { me }
  },
})

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/masuk',
  validateSearch: (raw: Readonly<Record<string, unknown>>) => present<{ readonly ke?: string }>({ ke: text(raw['ke']) }),
  component: lazyRouteComponent(() => import('../pages/accounts/sign-in-page.tsx'), 'SignInPage'),
})

const sso = createRoute({
  getParentRoute: () => root,
  path: '/masuk/sso',
  component: lazyRouteComponent(() => import('../pages/accounts/sso-page.tsx'), 'SsoPage'),
})

const invitation = createRoute({
  getParentRoute: () => root,
  path: '/undangan',
  component: lazyRouteComponent(() => import('../pages/accounts/invitation-page.tsx'), 'InvitationPage'),
})

const account = createRoute({
  getParentRoute: () => root,
  path: '/akun',
  component: lazyRouteComponent(() => import('../pages/accounts/account-page.tsx'), 'AccountPage'),
})

const begin = createRoute({
  getParentRoute: () => root,
  path: '/mulai',
  component: lazyRouteComponent(() => import('../pages/setup/begin-page.tsx'), 'BeginPage'),
})

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: lazyRouteComponent(() => import('../pages/home/home-page.tsx'), 'HomePage'),
})

const district = createRoute({ getParentRoute: () => root, path: '/k/$kab' })

const districtStart = createRoute({
  getParentRoute: () => district,
  path: '/',
  beforeLoad: ({ params, context }) => {
    // oxlint-disable-next-line typescript/only-throw-error -- the router's own way to go elsewhere
    throw redirect({ to: `/k/$kab/${firstPlace(mayOf(context.me), params.kab)}`, params, replace: true })
  },
})

const situation = createRoute({
  getParentRoute: () => district,
  path: 'situasi',
  staticData: { act: PLACES.situasi.act },
  validateSearch: readSituationSearch,
  component: lazyRouteComponent(() => import('../pages/situation/situation-page.tsx'), 'SituationPage'),
})

const village = createRoute({
  getParentRoute: () => district,
  path: 'desa/$desa',
  staticData: { act: PLACES.situasi.act },
  validateSearch: readSituationSearch,
  component: lazyRouteComponent(() => import('../pages/situation/village-page.tsx'), 'VillagePage'),
})

const lokus = createRoute({
  getParentRoute: () => district,
  path: 'lokus',
  staticData: { act: PLACES.lokus.act },
  validateSearch: readLokusSearch,
  component: lazyRouteComponent(() => import('../pages/lokus/lokus-page.tsx'), 'LokusPage'),
})

const imports = createRoute({
  getParentRoute: () => district,
  path: 'berkas',
  staticData: { act: PLACES.berkas.act },
  component: lazyRouteComponent(() => import('../pages/intake/imports-page.tsx'), 'ImportsPage'),
})

const preview = createRoute({
  getParentRoute: () => district,
  path: 'berkas/$id',
  staticData: { act: PLACES.berkas.act },
  component: lazyRouteComponent(() => import('../pages/intake/preview-page.tsx'), 'PreviewPage'),
})

const wilayah = createRoute({
  getParentRoute: () => district,
  path: 'wilayah',
  staticData: { act: PLACES.wilayah.act },
  component: lazyRouteComponent(() => import('../pages/wilayah/wilayah-page.tsx'), 'WilayahPage'),
})

const children = createRoute({
  getParentRoute: () => district,
  path: 'anak',
  staticData: { act: PLACES.anak.act },
  validateSearch: readChildrenSearch,
  component: lazyRouteComponent(() => import('../pages/measurement/children-page.tsx'), 'ChildrenPage'),
})

const child = createRoute({
  getParentRoute: () => district,
  path: 'anak/$id',
  staticData: { act: PLACES.anak.act },
  component: lazyRouteComponent(() => import('../pages/measurement/child-page.tsx'), 'ChildPage'),
})

const doubts = createRoute({
  getParentRoute: () => district,
  path: 'anak-meragukan',
  staticData: { act: 'measurement.doubts' },
  validateSearch: readDoubtsSearch,
  component: lazyRouteComponent(() => import('../pages/measurement/doubts-page.tsx'), 'DoubtsPage'),
})

const quality = createRoute({
  getParentRoute: () => district,
  path: 'mutu',
  staticData: { act: PLACES.mutu.act },
  validateSearch: readQualitySearch,
  component: lazyRouteComponent(() => import('../pages/quality/quality-page.tsx'), 'QualityPage'),
})

const people = createRoute({
  getParentRoute: () => district,
  path: 'orang',
  staticData: { act: PLACES.orang.act },
  component: lazyRouteComponent(() => import('../pages/accounts/people-page.tsx'), 'PeoplePage'),
})

const emergency = createRoute({
  getParentRoute: () => district,
  path: 'darurat',
  staticData: { act: PLACES.darurat.act },
  component: lazyRouteComponent(() => import('../pages/accounts/emergency-page.tsx'), 'EmergencyPage'),
})

const decisions = [districtStart, situation, village, lokus] as const
const data = [imports, preview, wilayah, children, child, doubts, quality] as const

export const router = createRouter({
  routeTree: root.addChildren([
    home,
    signIn,
    sso,
    invitation,
    begin,
    account,
    district.addChildren([...decisions, ...data, people, emergency]),
  ]),
  defaultPreload: 'intent',
  defaultPendingComponent: Skeleton,
  defaultErrorComponent: ({ error }) => <ProblemNote problem={error} retry={() => window.location.reload()} />,
  scrollRestoration: true,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
  interface StaticDataRouteOption {
    /** What opens the page; absent: whoever is signed in. */
    readonly act?: Act
  }
}
