/** What the address of the page on tasks holds. */
import { oneOf, present, type Raw, text, whole } from './read-search.ts'

export const SCOPES = ['saya', 'kantor', 'buatan-saya', 'semua'] as const
export const STAGES = ['berjalan', 'menunggu', 'tuntas', 'semua'] as const

export interface TasksSearch {
  readonly lingkup?: (typeof SCOPES)[number]
  readonly tahap?: (typeof STAGES)[number]
  readonly terlambat?: true
  readonly cari?: string
  readonly untuk?: string
  readonly halaman?: number
}

const MOST_PAGES = 100_000

export function readTasksSearch(raw: Raw): TasksSearch {
  return present<TasksSearch>({
    lingkup: oneOf(raw['lingkup'], SCOPES),
    tahap: oneOf(raw['tahap'], STAGES),
    terlambat: raw['terlambat'] === true || raw['terlambat'] === 'true' ? true : undefined,
    cari: text(raw['cari']),
    untuk: text(raw['untuk']),
    halaman: whole(raw['halaman'], 2, MOST_PAGES),
  })
}

export type TasksChange = { [K in keyof TasksSearch]?: TasksSearch[K] | undefined }

/** Another filter begins at the first page again; what was cleared leaves no trace in the address. */
export function changeTasks(search: TasksSearch, change: TasksChange): TasksSearch {
  return present<TasksSearch>({
    lingkup: undefined,
    tahap: undefined,
    terlambat: undefined,
    cari: undefined,
    untuk: undefined,
    ...search,
    halaman: undefined,
    ...change,
  })
}
