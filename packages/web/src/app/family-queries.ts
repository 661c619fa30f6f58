/**
 * What the pages of families read. Looking leaves a trace, so that nothing is asked again by itself; what names a family is forgotten as soon as the page
 * is left.
 */
import { listFamilies, listFamilyLists, readFamily } from '@konvergen/contract/families.ts'
import { queryOptions } from '@tanstack/react-query'
import { call } from './call.ts'
import type { FamiliesSearch } from './families-search.ts'
import { given } from './queries.ts'

export const familiesQuery = (kab: string, search: FamiliesSearch) =>
  queryOptions({
    queryKey: [kab, 'families', given(search)],
    queryFn: ({ signal }) => call(listFamilies, { params: { kab }, body: given(search), signal }),
    gcTime: 0,
  })

export const familyQuery = (kab: string, id: string) =>
  queryOptions({
    queryKey: [kab, 'family', id],
    queryFn: ({ signal }) => call(readFamily, { params: { kab, id }, signal }),
    gcTime: 0,
  })

export const familyListsQuery = (kab: string) =>
  queryOptions({ queryKey: [kab, 'family-lists'], queryFn: ({ signal }) => call(listFamilyLists, { params: { kab }, signal }) })
