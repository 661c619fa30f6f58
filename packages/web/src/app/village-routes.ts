/** Addresses of villages' packages: the list, one village, the catalogue. */
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { PLACES } from './places.ts'
import { FIRST_YEAR, LAST_YEAR } from './plan-search.ts'
import { oneOf, present, type Raw, text, whole } from './read-search.ts'
import { district } from './roots.tsx'

export interface VillagesSearch {
  readonly tahun?: number
  readonly tampil?: 'semua'
}

export interface VillageSearch {
  readonly tahun?: number
  /** Key of the recommendation that is written, or `baru`. */
  readonly buka?: string
}

const all = createRoute({
  getParentRoute: () => district,
  path: 'paket-desa',
  staticData: { act: PLACES['paket-desa'].act },
  validateSearch: (raw: Raw) =>
    present<VillagesSearch>({ tahun: whole(raw['tahun'], FIRST_YEAR, LAST_YEAR), tampil: oneOf(raw['tampil'], ['semua']) }),
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
  validateSearch: (raw: Raw) => present<VillageSearch>({ tahun: whole(raw['tahun'], FIRST_YEAR, LAST_YEAR), buka: text(raw['buka']) }),
  component: lazyRouteComponent(() => import('../pages/village/village-page.tsx'), 'VillagePage'),
})

export const packed = [all, catalogue, one] as const
