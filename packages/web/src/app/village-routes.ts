/** Addresses of villages' packages: the list, one village, the catalogue. */
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { PLACES } from './places.ts'
import { district } from './roots.tsx'
import { readVillageSearch, readVillagesSearch } from './village-search.ts'

const all = createRoute({
  getParentRoute: () => district,
  path: 'paket-desa',
  staticData: { act: PLACES['paket-desa'].act },
  validateSearch: readVillagesSearch,
  component: lazyRouteComponent(() => import('../pages/village/villages-page.tsx'), 'VillagesPage'),
})

const catalogue = createRoute({
  getParentRoute: () => district,
  path: 'paket-desa/katalog',
  staticData: { act: PLACES['paket-desa'].act },
  component: lazyRouteComponent(() => import('../pages/village/catalogue-page.tsx'), 'VillageCataloguePage'),
})

const one = createRoute({
  getParentRoute: () => district,
  path: 'paket-desa/$desa',
  staticData: { act: PLACES['paket-desa'].act },
  validateSearch: readVillageSearch,
  component: lazyRouteComponent(() => import('../pages/village/village-page.tsx'), 'VillagePage'),
})

export const packed = [all, catalogue, one] as const
