/** What the pages on linkage read. Names are never kept here: they are asked for, shown and forgotten. */
import { listAliases, listPairs, readFamilyMembers, readFamilyOfChild, readLinkage } from '@konvergen/contract/kin.ts'
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { call } from './call.ts'
import type { PairsSearch } from './kin-search.ts'
import { given } from './queries.ts'

/** While a run is at work it is asked again. */
const WHILE_RUNNING_MS = 1000

export const linkageQuery = (kab: string) =>
  queryOptions({
    queryKey: [kab, 'linkage'],
    queryFn: ({ signal }) => call(readLinkage, { params: { kab }, signal }),
    refetchInterval: ({ state }) => (state.data?.putaran[0]?.keadaan === 'berjalan' ? WHILE_RUNNING_MS : false),
  })

export const pairsQuery = (kab: string, search: PairsSearch) =>
  queryOptions({
    queryKey: [kab, 'pairs', given(search)],
    queryFn: ({ signal }) => call(listPairs, { params: { kab }, query: given(search), signal }),
    placeholderData: keepPreviousData,
  })

export const aliasesQuery = (kab: string) =>
  queryOptions({ queryKey: [kab, 'aliases-joined'], queryFn: ({ signal }) => call(listAliases, { params: { kab }, signal }) })

export const familyOfChildQuery = (kab: string, id: string) =>
  queryOptions({
    queryKey: [kab, 'family-of-child', id],
    queryFn: ({ signal }) => call(readFamilyOfChild, { params: { kab, id }, signal }),
  })

export const familyMembersQuery = (kab: string, id: string) =>
  queryOptions({
    queryKey: [kab, 'family-members', id],
    queryFn: ({ signal }) => call(readFamilyMembers, { params: { kab, id }, signal }),
  })
