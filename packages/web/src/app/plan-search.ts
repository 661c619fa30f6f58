/** What the addresses of plans hold: year, office, what is looked for, and an activity that shall begin from a gap. */
import { REMARK_CODES, type RemarkCode } from '@konvergen/core/plan/remarks.ts'
import { oneOf, present, type Raw, text, whole } from './read-search.ts'

export interface PlanSearch {
  readonly tahun?: number
  /** Id of an office, or `sekretariat`. */
  readonly lembaga?: string
  readonly kesenjangan?: string
  /** Words. */
  readonly cari?: string
  readonly catatan?: RemarkCode
  readonly halaman?: number
  /** The activity that is open. */
  readonly buka?: string
  /** An indicator, or `kosong`: a new activity is being written. */
  readonly baru?: string
  /** Villages that it begins with, by comma. */
  readonly desa?: string
}

export type PlanChange = { [K in keyof PlanSearch]?: PlanSearch[K] | undefined }

export const FIRST_YEAR = 2015
export const LAST_YEAR = 2100

export function readPlanSearch(raw: Raw): PlanSearch {
  return present<PlanSearch>({
    tahun: whole(raw['tahun'], FIRST_YEAR, LAST_YEAR),
    lembaga: text(raw['lembaga']),
    kesenjangan: text(raw['kesenjangan']),
    cari: text(raw['cari']),
    catatan: oneOf(raw['catatan'], REMARK_CODES),
    halaman: whole(raw['halaman'], 1, 10_000),
    buka: text(raw['buka']),
    baru: text(raw['baru']),
    desa: text(raw['desa']),
  })
}

export interface ProgramsSearch {
  readonly tahun?: number
  /** The indicator whose open gaps are looked at. */
  readonly kesenjangan?: string
  readonly terbuka?: 'ya'
}

export type ProgramsChange = { [K in keyof ProgramsSearch]?: ProgramsSearch[K] | undefined }

export function readProgramsSearch(raw: Raw): ProgramsSearch {
  return present<ProgramsSearch>({
    tahun: whole(raw['tahun'], FIRST_YEAR, LAST_YEAR),
    kesenjangan: text(raw['kesenjangan']),
    terbuka: oneOf(raw['terbuka'], ['ya']),
  })
}
