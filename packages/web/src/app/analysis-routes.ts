/**
 * Addresses of versions of the analysis.
 */
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { PLACES } from './places.ts'
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

export const decided = [analyses, analysis] as const
