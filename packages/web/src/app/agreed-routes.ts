/**
 * Addresses of what a district agrees on: coverage and its findings, published figures, the convergence score, verval.
 */
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { readCatalogueSearch, readCoverageSearch, readEntrySearch, readFigureSearch } from './coverage-search.ts'
import { readFindingsSearch } from './findings-search.ts'
import { PLACES } from './places.ts'
import { readPublishedSearch } from './published-queries.ts'
import { district } from './roots.tsx'
import { readScoreBoardSearch, readScoredVillageSearch } from './scorecard-search.ts'
import { readVervalSearch } from './verval-search.ts'

const coverage = createRoute({
  getParentRoute: () => district,
  path: 'cakupan',
  staticData: { act: PLACES.cakupan.act },
  validateSearch: readCoverageSearch,
  component: lazyRouteComponent(() => import('../pages/coverage/board-page.tsx'), 'BoardPage'),
})

const entry = createRoute({
  getParentRoute: () => district,
  path: 'cakupan/$periode/isian',
  staticData: { act: 'coverage.enter' },
  validateSearch: readEntrySearch,
  component: lazyRouteComponent(() => import('../pages/coverage/entry-page.tsx'), 'EntryPage'),
})

const figure = createRoute({
  getParentRoute: () => district,
  path: 'cakupan/$periode/$kode',
  staticData: { act: PLACES.cakupan.act },
  validateSearch: readFigureSearch,
  component: lazyRouteComponent(() => import('../pages/coverage/figure-page.tsx'), 'FigurePage'),
})

const indicators = createRoute({
  getParentRoute: () => district,
  path: 'indikator',
  staticData: { act: PLACES.indikator.act },
  validateSearch: readCatalogueSearch,
  component: lazyRouteComponent(() => import('../pages/coverage/catalogue-page.tsx'), 'CataloguePage'),
})

const findings = createRoute({
  getParentRoute: () => district,
  path: 'temuan',
  staticData: { act: PLACES.temuan.act },
  validateSearch: readFindingsSearch,
  component: lazyRouteComponent(() => import('../pages/findings/findings-page.tsx'), 'FindingsPage'),
})

const finding = createRoute({
  getParentRoute: () => district,
  path: 'temuan/$id',
  staticData: { act: PLACES.temuan.act },
  component: lazyRouteComponent(() => import('../pages/findings/finding-page.tsx'), 'FindingPage'),
})

const published = createRoute({
  getParentRoute: () => district,
  path: 'angka',
  staticData: { act: PLACES.angka.act },
  validateSearch: readPublishedSearch,
  component: lazyRouteComponent(() => import('../pages/published/published-page.tsx'), 'PublishedPage'),
})

const scores = createRoute({
  getParentRoute: () => district,
  path: 'skor',
  staticData: { act: PLACES.skor.act },
  validateSearch: readScoreBoardSearch,
  component: lazyRouteComponent(() => import('../pages/scorecard/board-page.tsx'), 'ScoreBoardPage'),
})

const ownScores = createRoute({
  getParentRoute: () => district,
  path: 'layanan-hpk',
  staticData: { act: PLACES['layanan-hpk'].act },
  component: lazyRouteComponent(() => import('../pages/scorecard/own-villages-page.tsx'), 'OwnVillagesPage'),
})

const scoredVillage = createRoute({
  getParentRoute: () => district,
  path: 'layanan-hpk/$desa',
  staticData: { act: PLACES['layanan-hpk'].act },
  validateSearch: readScoredVillageSearch,
  component: lazyRouteComponent(() => import('../pages/scorecard/village-page.tsx'), 'ScoredVillagePage'),
})

const verval = createRoute({
  getParentRoute: () => district,
  path: 'verval',
  staticData: { act: PLACES.verval.act, or: PLACES.verval.or },
  validateSearch: readVervalSearch,
  component: lazyRouteComponent(() => import('../pages/verval/board-page.tsx'), 'VervalPage'),
})

const vervalVillage = createRoute({
  getParentRoute: () => district,
  path: 'verval/$putaran/$desa',
  staticData: { act: 'verval.families' },
  component: lazyRouteComponent(() => import('../pages/verval/village-page.tsx'), 'VervalVillagePage'),
})

const vervalSheet = createRoute({
  getParentRoute: () => district,
  path: 'verval/$putaran/$desa/lembar',
  staticData: { act: 'verval.families' },
  component: lazyRouteComponent(() => import('../pages/verval/sheet-page.tsx'), 'VervalSheetPage'),
})

const vervalTyping = createRoute({
  getParentRoute: () => district,
  path: 'verval/$putaran/$desa/ketik',
  staticData: { act: 'verval.check' },
  component: lazyRouteComponent(() => import('../pages/verval/typing-page.tsx'), 'VervalTypingPage'),
})

const agreed = createRoute({
  getParentRoute: () => district,
  path: 'data-tetap/$id',
  staticData: { act: PLACES.verval.act },
  component: lazyRouteComponent(() => import('../pages/verval/agreed-page.tsx'), 'AgreedPage'),
})

export const reported = [coverage, entry, figure, indicators, findings, finding, published] as const
export const scored = [scores, ownScores, scoredVillage] as const
export const checked = [verval, vervalVillage, vervalSheet, vervalTyping, agreed] as const
