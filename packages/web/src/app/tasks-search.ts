/** What the address of the page on tasks holds; the words that are searched for are somebody's name perhaps, and stay in the history of the tab. */
import { oneOf, present, type Raw, text, whole } from './read-search.ts'

export const SCOPES = ['saya', 'kantor', 'buatan-saya', 'semua'] as const
export const STAGES = ['berjalan', 'menunggu', 'tuntas', 'semua'] as const

export interface TasksSearch {
  readonly lingkup?: (typeof SCOPES)[number]
  readonly tahap?: (typeof STAGES)[number]
  readonly terlambat?: true
  readonly untuk?: string
  readonly halaman?: number
}

const MOST_PAGES = 100_000

export function readTasksSearch(raw: Raw): TasksSearch {
  return present<TasksSearch>({
    lingkup: oneOf(raw['lingkup'], SCOPES),
    tahap: oneOf(raw['tahap'], STAGES),
    terlambat: raw['terlambat'] === true || raw['terlambat'] === 'true' ? true : undefined,
    untuk: text(raw['untuk']),
    halaman: whole(raw['halaman'], 2, MOST_PAGES),
  })
}

/** Filters of the address, and the words beside it. */
export interface TasksWanted extends TasksSearch {
  readonly cari?: string
}

export type TasksChange = { [K in keyof TasksWanted]?: TasksWanted[K] | undefined }

/** Another filter begins at the first page again; what was cleared leaves no trace in the address. */
export function changeTasks(search: TasksWanted, change: TasksChange): TasksWanted {
  return present<TasksWanted>({
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
