/** What the pages of findings read; the counts stand on the board of coverage and at home too. */
import { countFindings, listFindings, readFinding, readFindingRules } from '@konvergen/contract/findings.ts'
import { queryOptions } from '@tanstack/react-query'
import { call } from './call.ts'
import type { FindingsSearch } from './findings-search.ts'

export const findingsKey = (kab: string) => [kab, 'temuan'] as const

export const findingsQuery = (kab: string, search: FindingsSearch) =>
  queryOptions({
    queryKey: [...findingsKey(kab), 'daftar', search],
    queryFn: ({ signal }) => call(listFindings, { params: { kab }, query: search, signal }),
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
