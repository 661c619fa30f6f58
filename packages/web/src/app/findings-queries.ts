/** What the pages of findings read; the counts stand on the board of coverage and at home too. */
import { countFindings, listFindings, readFinding, readFindingRules } from '@konvergen/contract/findings.ts'
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { call } from './call.ts'
import type { FindingsSearch } from './findings-search.ts'

export const findingsKey = (kab: string) => [kab, 'temuan'] as const

/** Some hundred at a time; the next ones follow the last one of those before. */
export const findingsQuery = (kab: string, search: FindingsSearch) =>
  infiniteQueryOptions({
    queryKey: [...findingsKey(kab), 'daftar', search],
    queryFn: ({ signal, pageParam }) =>
      call(listFindings, { params: { kab }, query: { ...search, ...(pageParam !== null && { sesudah: pageParam }) }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ lanjut }) => lanjut,
  })

export const findingQuery = (kab: string, id: string) =>
  queryOptions({ queryKey: [...findingsKey(kab), 'satu', id], queryFn: ({ signal }) => call(readFinding, { params: { kab, id }, signal }) })

export const findingCountsQuery = (kab: string, periode: string) =>
  queryOptions({
    queryKey: [...findingsKey(kab), 'jumlah', periode],
    queryFn: ({ signal }) => call(countFindings, { params: { kab }, query: { periode }, signal }),
  })

export const findingRulesQuery = (kab: string) =>
  queryOptions({ queryKey: [...findingsKey(kab), 'batas'], queryFn: ({ signal }) => call(readFindingRules, { params: { kab }, signal }) })
