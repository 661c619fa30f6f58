/** What the address of the page of families holds: codes and marks, nobody's name. */
import { MARKS, type MarkName } from '@konvergen/core/sasaran/family-marks.ts'
import { oneOf, present, type Raw, text, whole } from './read-search.ts'

export interface FamiliesSearch {
  readonly desa?: string
  readonly tanda?: MarkName
  readonly halaman?: number
}

const MOST_PAGES = 100_000

export function readFamiliesSearch(raw: Raw): FamiliesSearch {
  return present<FamiliesSearch>({
    desa: text(raw['desa']),
    tanda: oneOf(raw['tanda'], MARKS),
    halaman: whole(raw['halaman'], 2, MOST_PAGES),
  })
}

export type FamiliesChange = { [K in keyof FamiliesSearch]?: FamiliesSearch[K] | undefined }

/** Another filter begins at the first page again. */
export function changeFamilies(search: FamiliesSearch, change: FamiliesChange): FamiliesSearch {
  return present<FamiliesSearch>({ desa: undefined, tanda: undefined, ...search, halaman: undefined, ...change })
}
