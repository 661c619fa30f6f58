/** What the addresses of villages' packages hold: the year, which villages are shown, and a recommendation that is written. */
import { FIRST_YEAR, LAST_YEAR } from './plan-search.ts'
import { oneOf, present, type Raw, text, whole } from './read-search.ts'

export interface VillagesSearch {
  readonly tahun?: number
  readonly tampil?: 'semua'
}

export interface VillageSearch {
  readonly tahun?: number
  /** Key of the recommendation that is written, or `baru`. */
  readonly buka?: string
}

export function readVillagesSearch(raw: Raw): VillagesSearch {
  return present<VillagesSearch>({ tahun: whole(raw['tahun'], FIRST_YEAR, LAST_YEAR), tampil: oneOf(raw['tampil'], ['semua']) })
}

export function readVillageSearch(raw: Raw): VillageSearch {
  return present<VillageSearch>({ tahun: whole(raw['tahun'], FIRST_YEAR, LAST_YEAR), buka: text(raw['buka']) })
}
