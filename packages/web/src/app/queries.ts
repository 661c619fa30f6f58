/**
 * What the pages read from the server, each with the key under which it is kept; after an act, the district's key is forgotten whole,
 * because one applied file changes every page.
 */
import { listImports, readImport } from '@konvergen/contract/intake.ts'
import { proposeLokus } from '@konvergen/contract/lokus.ts'
import { readStatus } from '@konvergen/contract/setup.ts'
import { readProvenance, readSituation } from '@konvergen/contract/situation.ts'
import { listAliases, listDistricts, readBoundaries, readDistrict, searchKabupaten } from '@konvergen/contract/wilayah.ts'
import { keepPreviousData, QueryClient, queryOptions } from '@tanstack/react-query'
import { call, ProblemError } from './call.ts'
import type { LokusSearch } from './search-state.ts'

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      refetchOnWindowFocus: false,
      // An answer that says no will say no again; only silence is asked once more.
      retry: (failures, cause) => failures < 1 && cause instanceof ProblemError && cause.code === 'offline',
      retryDelay: 500,
      networkMode: 'always',
    },
    mutations: { networkMode: 'always' },
  },
})

/** Source, periods and K; absent = the server's default (the recap, newest, 20). */
export interface Chosen {
  readonly sumber?: 'rekap' | 'individu' | undefined
  readonly recap?: string | undefined
  readonly krs?: string | undefined
  readonly k?: number | undefined
}

/** Leaves out what was not chosen, so that equal choices share one key. */
export function given<T extends object>(choice: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(choice).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>
  }
}

export const statusQuery = queryOptions({ queryKey: ['status'], queryFn: ({ signal }) => call(readStatus, { signal }) })

export const districtsQuery = queryOptions({ queryKey: ['districts'], queryFn: ({ signal }) => call(listDistricts, { signal }) })

export const kabupatenQuery = (cari: string) =>
  queryOptions({
    queryKey: ['kabupaten', cari],
    queryFn: ({ signal }) => call(searchKabupaten, { query: { cari }, signal }),
    placeholderData: keepPreviousData,
  })

export const districtQuery = (kab: string) =>
  queryOptions({ queryKey: [kab, 'district'], queryFn: ({ signal }) => call(readDistrict, { params: { kab }, signal }) })

export const boundariesQuery = (kab: string) =>
  queryOptions({ queryKey: [kab, 'boundaries'], queryFn: ({ signal }) => call(readBoundaries, { params: { kab }, signal }) })

export const aliasesQuery = (kab: string) =>
  queryOptions({ queryKey: [kab, 'aliases'], queryFn: ({ signal }) => call(listAliases, { params: { kab }, signal }) })

export const importsQuery = (kab: string) =>
  queryOptions({ queryKey: [kab, 'imports'], queryFn: ({ signal }) => call(listImports, { params: { kab }, signal }) })

export const importQuery = (kab: string, id: string) =>
  queryOptions({ queryKey: [kab, 'imports', id], queryFn: ({ signal }) => call(readImport, { params: { kab, id }, signal }) })

export const situationQuery = (kab: string, chosen: Chosen) =>
  queryOptions({
    queryKey: [kab, 'situation', given(chosen)],
    queryFn: ({ signal }) => call(readSituation, { params: { kab }, query: given(chosen), signal }),
    placeholderData: keepPreviousData,
  })

export const provenanceQuery = (kab: string, desa: string, chosen: Chosen) =>
  queryOptions({
    queryKey: [kab, 'provenance', desa, given(chosen)],
    queryFn: ({ signal }) => call(readProvenance, { params: { kab, desa }, query: given(chosen), signal }),
  })

export const lokusQuery = (kab: string, choice: { [K in keyof LokusSearch]?: LokusSearch[K] | undefined }) =>
  queryOptions({
    queryKey: [kab, 'lokus', given(choice)],
    queryFn: ({ signal }) => call(proposeLokus, { params: { kab }, query: given(choice), signal }),
    placeholderData: keepPreviousData,
  })

/** After an act in a district: everything read of it is asked again, and the list of districts with it. */
export async function forgetDistrict(kab: string): Promise<void> {
  await Promise.all([queryClient.invalidateQueries({ queryKey: [kab] }), queryClient.invalidateQueries({ queryKey: ['districts'] })])
}
