/**
 * Addresses of versions of the analysis, of its documents, and of the plans that follow.
 */
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { chained } from './chain-routes.ts'
import { readCompareSearch } from './compare-search.ts'
import { PLACES } from './places.ts'
import { planned } from './plan-routes.ts'
import { district } from './roots.tsx'

const analyses = createRoute({
  getParentRoute: () => district,
  path: 'analisis',
  staticData: { act: PLACES.analisis.act },
  component: lazyRouteComponent(() => import('../pages/situation/versions/versions-page.tsx'), 'VersionsPage'),
})

const analysis = createRoute({
  getParentRoute: () => district,
  path: 'analisis/$id',
  staticData: { act: PLACES.analisis.act },
  component: lazyRouteComponent(() => import('../pages/situation/versions/version-page.tsx'), 'VersionPage'),
})

const compared = createRoute({
  getParentRoute: () => district,
  path: 'analisis-banding',
  staticData: { act: PLACES.analisis.act },
  validateSearch: readCompareSearch,
  component: lazyRouteComponent(() => import('../pages/situation/versions/compare-page.tsx'), 'ComparePage'),
})

const papers = createRoute({
  getParentRoute: () => district,
  path: 'dokumen-analisis',
  staticData: { act: PLACES['dokumen-analisis'].act },
  component: lazyRouteComponent(() => import('../pages/situation/documents/analysis-documents-page.tsx'), 'AnalysisDocumentsPage'),
})

export const decided = [analyses, analysis, compared, papers, ...planned, ...chained] as const
