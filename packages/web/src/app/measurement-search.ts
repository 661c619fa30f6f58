/** What the addresses of the pages on single children and on the quality of their measurements hold. */
import type { QualityVerdict } from '@konvergen/core/quality/verdict.ts'
import { oneOf, present, type Raw, text, whole } from './read-search.ts'

export const CONCERNS = ['stunting', 'wasting', 'underweight', 'mustahil', 'meragukan'] as const
export type Concern = (typeof CONCERNS)[number]

export interface ChildrenSearch {
  readonly desa?: string
  readonly posyandu?: string
  readonly masalah?: Concern
  readonly halaman?: number
}

export interface DoubtsSearch {
  readonly halaman?: number
}

export interface QualitySearch {
  readonly bulan?: string
  /** Key of the posyandu that is looked at alone. */
  readonly posyandu?: string
  readonly putusan?: QualityVerdict
  readonly cari?: string
  /** Column; a leading `-` = descending. */
  readonly urut?: string
  readonly corong?: string
  readonly smart?: true
}

const MOST_PAGES = 100_000

export function readChildrenSearch(raw: Raw): ChildrenSearch {
  return present<ChildrenSearch>({
    desa: text(raw['desa']),
    posyandu: text(raw['posyandu']),
    masalah: oneOf(raw['masalah'], CONCERNS),
    halaman: whole(raw['halaman'], 2, MOST_PAGES),
  })
}

export type ChildrenChange = { [K in keyof ChildrenSearch]?: ChildrenSearch[K] | undefined }

/** Another filter begins at the first page again; a filter that was cleared leaves no trace in the address. */
export function changeChildren(search: ChildrenSearch, change: ChildrenChange): ChildrenSearch {
  return present<ChildrenSearch>({ desa: undefined, posyandu: undefined, masalah: undefined, ...search, halaman: undefined, ...change })
}

export function readDoubtsSearch(raw: Raw): DoubtsSearch {
  return present<DoubtsSearch>({ halaman: whole(raw['halaman'], 2, MOST_PAGES) })
}

export function readQualitySearch(raw: Raw): QualitySearch {
  return present<QualitySearch>({
    bulan: text(raw['bulan']),
    posyandu: text(raw['posyandu']),
    putusan: oneOf(raw['putusan'], ['layak', 'perlu-diukur-ulang', 'tidak-layak']),
    cari: text(raw['cari']),
    urut: text(raw['urut']),
    corong: text(raw['corong']),
    smart: raw['smart'] === true || raw['smart'] === 'true' ? true : undefined,
  })
}

export type QualityChange = { [K in keyof QualitySearch]?: QualitySearch[K] | undefined }

/** What was cleared leaves no trace in the address. */
export function changeQuality(search: QualitySearch, change: QualityChange): QualitySearch {
  return Object.fromEntries(Object.entries({ ...search, ...change }).filter(([, value]) => value !== undefined)) as QualitySearch
}
