/** What the pages on tasks read, and what is asked again after an act on one. */
import { listAddressees, listNotices, listTasks, readContact, readRules, readTask, searchTasks } from '@konvergen/contract/tasks.ts'
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { call } from './call.ts'
import { given, queryClient } from './queries.ts'
import type { TasksWanted } from './tasks-search.ts'

export interface TaskChoice extends TasksWanted {
  /** Standing at this thing. */
  readonly jenis?: 'desa' | 'berkas' | 'mutu' | 'halaman' | 'rapat'
  readonly hal?: string
}

/** Words go in a body: they may be somebody's name. */
export const tasksQuery = (kab: string, { cari = '', ...choice }: TaskChoice) =>
  queryOptions({
    queryKey: [kab, 'tasks', given(choice), cari],
    queryFn: ({ signal }) =>
      cari === ''
        ? call(listTasks, { params: { kab }, query: given(choice), signal })
        : call(searchTasks, { params: { kab }, body: { ...given(choice), cari }, signal }),
    placeholderData: keepPreviousData,
  })

export const taskQuery = (kab: string, id: string) =>
  queryOptions({ queryKey: [kab, 'tasks', 'one', id], queryFn: ({ signal }) => call(readTask, { params: { kab, id }, signal }) })

export const addresseesQuery = (kab: string) =>
  queryOptions({ queryKey: [kab, 'addressees'], queryFn: ({ signal }) => call(listAddressees, { params: { kab }, signal }) })

export const noticesQuery = (kab: string) =>
  queryOptions({ queryKey: [kab, 'notices'], queryFn: ({ signal }) => call(listNotices, { params: { kab }, signal }) })

export const rulesQuery = (kab: string) =>
  queryOptions({ queryKey: [kab, 'task-rules'], queryFn: ({ signal }) => call(readRules, { params: { kab }, signal }) })

export const contactQuery = (kab: string) =>
  queryOptions({ queryKey: [kab, 'contact'], queryFn: ({ signal }) => call(readContact, { params: { kab }, signal }) })

export async function forgetTasks(kab: string): Promise<void> {
  await Promise.all([
    queryClient.invalidateQueries({ queryKey: [kab, 'tasks'] }),
    queryClient.invalidateQueries({ queryKey: [kab, 'notices'] }),
    queryClient.invalidateQueries({ queryKey: [kab, 'meetings'] }),
  ])
}
