/** What the pages on single children read. What names a child is never kept here: it is asked for, shown and forgotten (`reveal`). */
import { compareSources, listChildren, listDoubts, readChild, readMeasurementSource, readTrend } from '@konvergen/contract/measurement.ts'
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { call } from './call.ts'
import type { ChildrenSearch } from './measurement-search.ts'
import { given } from './queries.ts'
import type { TrendSearch } from './search-state.ts'

export const childrenQuery = (kab: string, search: ChildrenSearch) =>
  queryOptions({
    queryKey: [kab, 'children', given(search)],
    queryFn: ({ signal }) => call(listChildren, { params: { kab }, query: given(search), signal }),
    placeholderData: keepPreviousData,
  })

export const childQuery = (kab: string, id: string) =>
  queryOptions({ queryKey: [kab, 'child', id], queryFn: ({ signal }) => call(readChild, { params: { kab, id }, signal }) })

export const doubtsQuery = (kab: string, halaman = 1) =>
  queryOptions({
    queryKey: [kab, 'doubts', halaman],
    queryFn: ({ signal }) => call(listDoubts, { params: { kab }, query: halaman === 1 ? {} : { halaman }, signal }),
    placeholderData: keepPreviousData,
  })

/** `row` counts as the file shows it. */
export const sourceRowQuery = (kab: string, id: string, row: number) =>
  queryOptions({
    queryKey: [kab, 'source-row', id, row],
    queryFn: ({ signal }) => call(readMeasurementSource, { params: { kab, id, row }, signal }),
  })

export interface TrendChoice extends Pick<TrendSearch, 'jk' | 'umur'> {
  readonly area?: string
}

export const trendQuery = (kab: string, { area, jk, umur }: TrendChoice) =>
  queryOptions({
    queryKey: [kab, 'trend', given({ area, jk, umur })],
    queryFn: ({ signal }) => call(readTrend, { params: { kab }, query: given({ area, jk, umur }), signal }),
    placeholderData: keepPreviousData,
  })

export const differencesQuery = (kab: string, bulan: string) =>
  queryOptions({
    queryKey: [kab, 'differences', bulan],
    queryFn: ({ signal }) => call(compareSources, { params: { kab }, query: { bulan }, signal }),
  })
