/**
 * Every address of the office front door, each page of a district with the act that opens it. Pages come in when they are asked for; who is
 * signed in is asked before the first of them.
 */
import type { Act } from '@konvergen/core/accounts/acts.ts'
import { createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { ProblemNote, Skeleton } from '../parts/states.tsx'
import { checked, reported, scored } from './agreed-routes.ts'
import { decided } from './analysis-routes.ts'
import { budgeted } from './budget-routes.ts'
import { planned } from './calendar-routes.ts'
import { pledged, publicPledges } from './commitment-routes.ts'
import { readDocumentsSearch } from './documents-search.ts'
import { readFamiliesSearch } from './families-search.ts'
import { readGapsSearch } from './gaps-search.ts'
import { insight } from './insight-routes.ts'
import { readPairsSearch } from './kin-search.ts'
import { map } from './map-routes.ts'
import { mayOf } from './may.ts'
import { readChildrenSearch, readDoubtsSearch, readQualitySearch } from './measurement-search.ts'
import { firstPlace, PLACES } from './places.ts'
import { present, text, whole } from './read-search.ts'
import { realised } from './realisation-routes.ts'
import { assembled } from './rembuk-routes.ts'
import { district, root } from './roots.tsx'
import { readLokusSearch, readSituationSearch } from './search-state.ts'
import { readSigiziSearch } from './sigizi-queries.ts'
import { readTasksSearch } from './tasks-search.ts'
import { readTrailSearch } from './trail-search.ts'
import { packed } from './village-routes.ts'

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

const gaps = createRoute({
  getParentRoute: () => district,
  path: 'kesenjangan',
  staticData: { act: PLACES.kesenjangan.act },
  validateSearch: readGapsSearch,
  component: lazyRouteComponent(() => import('../pages/situation/gaps-page.tsx'), 'GapsPage'),
})

const lokus = createRoute({
  getParentRoute: () => district,
  path: 'lokus',
  staticData: { act: PLACES.lokus.act },
  validateSearch: readLokusSearch,
  component: lazyRouteComponent(() => import('../pages/lokus/lokus-page.tsx'), 'LokusPage'),
})

const lokusYears = createRoute({
  getParentRoute: () => district,
  path: 'lokus-tahun',
  staticData: { act: PLACES['lokus-tahun'].act },
  validateSearch: (raw: Readonly<Record<string, unknown>>) =>
    present<{ readonly tahun?: number }>({ tahun: whole(raw['tahun'], 2015, 2100) }),
  component: lazyRouteComponent(() => import('../pages/lokus/years-page.tsx'), 'LokusYearsPage'),
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

const sheet = createRoute({
  getParentRoute: () => district,
  path: 'berkas/lembar/$id',
  staticData: { act: 'intake.sheets' },
  component: lazyRouteComponent(() => import('../pages/intake/sheet-page.tsx'), 'SheetPage'),
})

const sigizi = createRoute({
  getParentRoute: () => district,
  path: 'berkas/sigizi',
  staticData: { act: 'intake.sheets' },
  validateSearch: readSigiziSearch,
  component: lazyRouteComponent(() => import('../pages/intake/sigizi-page.tsx'), 'SigiziPage'),
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

const families = createRoute({
  getParentRoute: () => district,
  path: 'keluarga',
  staticData: { act: PLACES.keluarga.act },
  validateSearch: readFamiliesSearch,
  component: lazyRouteComponent(() => import('../pages/sasaran/families-page.tsx'), 'FamiliesPage'),
})

const family = createRoute({
  getParentRoute: () => district,
  path: 'keluarga/$id',
  staticData: { act: PLACES.keluarga.act },
  component: lazyRouteComponent(() => import('../pages/sasaran/family-page.tsx'), 'FamilyPage'),
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

const linkage = createRoute({
  getParentRoute: () => district,
  path: 'tautan',
  staticData: { act: PLACES.tautan.act },
  component: lazyRouteComponent(() => import('../pages/kin/kin-page.tsx'), 'KinPage'),
})

const pairs = createRoute({
  getParentRoute: () => district,
  path: 'tautan/tinjau',
  staticData: { act: PLACES.tautan.act },
  validateSearch: readPairsSearch,
  component: lazyRouteComponent(() => import('../pages/kin/queue-page.tsx'), 'QueuePage'),
})

const quality = createRoute({
  getParentRoute: () => district,
  path: 'mutu',
  staticData: { act: PLACES.mutu.act },
  validateSearch: readQualitySearch,
  component: lazyRouteComponent(() => import('../pages/quality/quality-page.tsx'), 'QualityPage'),
})

const documents = createRoute({
  getParentRoute: () => district,
  path: 'dokumen',
  staticData: { act: PLACES.dokumen.act },
  validateSearch: readDocumentsSearch,
  component: lazyRouteComponent(() => import('../pages/documents/documents-page.tsx'), 'DocumentsPage'),
})

const people = createRoute({
  getParentRoute: () => district,
  path: 'orang',
  staticData: { act: PLACES.orang.act },
  component: lazyRouteComponent(() => import('../pages/accounts/people-page.tsx'), 'PeoplePage'),
})

const trail = createRoute({
  getParentRoute: () => district,
  path: 'jejak',
  staticData: { act: PLACES.jejak.act },
  validateSearch: readTrailSearch,
  component: lazyRouteComponent(() => import('../pages/privacy/trail-page.tsx'), 'TrailPage'),
})

const installationTrail = createRoute({
  getParentRoute: () => root,
  path: '/jejak',
  staticData: { act: 'trail.read-installation' },
  validateSearch: readTrailSearch,
  component: lazyRouteComponent(() => import('../pages/privacy/installation-trail-page.tsx'), 'InstallationTrailPage'),
})

const offices = createRoute({
  getParentRoute: () => district,
  path: 'lembaga',
  staticData: { act: PLACES.lembaga.act },
  component: lazyRouteComponent(() => import('../pages/opd/offices-page.tsx'), 'OfficesPage'),
})

const teams = createRoute({
  getParentRoute: () => district,
  path: 'tpps',
  staticData: { act: PLACES.tpps.act },
  component: lazyRouteComponent(() => import('../pages/opd/teams-page.tsx'), 'TeamsPage'),
})

const team = createRoute({
  getParentRoute: () => district,
  path: 'tpps/$id',
  staticData: { act: PLACES.tpps.act },
  component: lazyRouteComponent(() => import('../pages/opd/team-page.tsx'), 'TeamPage'),
})

const owners = createRoute({
  getParentRoute: () => district,
  path: 'pengampu',
  staticData: { act: PLACES.pengampu.act },
  component: lazyRouteComponent(() => import('../pages/opd/owners-page.tsx'), 'OwnersPage'),
})

const tasks = createRoute({
  getParentRoute: () => district,
  path: 'tugas',
  staticData: { act: PLACES.tugas.act },
  validateSearch: readTasksSearch,
  component: lazyRouteComponent(() => import('../pages/tasks/tasks-page.tsx'), 'TasksPage'),
})

const task = createRoute({
  getParentRoute: () => district,
  path: 'tugas/$id',
  staticData: { act: PLACES.tugas.act },
  component: lazyRouteComponent(() => import('../pages/tasks/task-page.tsx'), 'TaskPage'),
})

const meetings = createRoute({
  getParentRoute: () => district,
  path: 'rapat',
  staticData: { act: PLACES.rapat.act },
  component: lazyRouteComponent(() => import('../pages/tasks/meetings-page.tsx'), 'MeetingsPage'),
})

const meeting = createRoute({
  getParentRoute: () => district,
  path: 'rapat/$id',
  staticData: { act: PLACES.rapat.act },
  component: lazyRouteComponent(() => import('../pages/tasks/meeting-page.tsx'), 'MeetingPage'),
})

const attendance = createRoute({
  getParentRoute: () => root,
  path: '/hadir',
  component: lazyRouteComponent(() => import('../pages/tasks/attend-page.tsx'), 'AttendPage'),
})

const emergency = createRoute({
  getParentRoute: () => district,
  path: 'darurat',
  staticData: { act: PLACES.darurat.act },
  component: lazyRouteComponent(() => import('../pages/accounts/emergency-page.tsx'), 'EmergencyPage'),
})

const decisions = [
  districtStart,
  situation,
  village,
  map,
  ...insight,
  gaps,
  lokus,
  lokusYears,
  ...decided,
  ...assembled,
  ...budgeted,
  ...pledged,
  ...packed,
] as const
const doing = [...planned, ...realised, tasks, task, meetings, meeting] as const
const managing = [offices, teams, team, owners, people, emergency, trail] as const
const data = [imports, preview, sheet, sigizi, wilayah, families, family, children, child, doubts, linkage, pairs, quality] as const

export const router = createRouter({
  routeTree: root.addChildren([
    home,
    signIn,
    sso,
    invitation,
    attendance,
    publicPledges,
    begin,
    account,
    installationTrail,
    district.addChildren([...decisions, ...data, ...reported, ...scored, ...checked, ...doing, documents, ...managing]),
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
  interface HistoryState {
    /** Words that a page is searched for; in the tab's history, since they may be somebody's name and addresses are kept by browsers and proxies. */
    cari?: string
    /** The basis that a decision on lokus begins with. */
    dasar?: string
  }
  interface StaticDataRouteOption {
    /** What opens the page; absent: whoever is signed in. */
    readonly act?: Act
    /** Or this one. */
    readonly or?: Act
  }
}
