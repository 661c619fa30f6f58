/** What is read of ways of choosing lokus, of decisions on them, and of the decree. */
import { checkLokusPriority, listLokusMethods, readLokusLetter, readLokusYears } from '@konvergen/contract/lokus-years.ts'
import { queryOptions } from '@tanstack/react-query'
import { call } from './call.ts'

export const lokusMethodsQuery = (kab: string) =>
  queryOptions({ queryKey: [kab, 'lokus-methods'], queryFn: ({ signal }) => call(listLokusMethods, { params: { kab }, signal }) })

export const lokusYearsQuery = (kab: string) =>
  queryOptions({ queryKey: [kab, 'lokus-years'], queryFn: ({ signal }) => call(readLokusYears, { params: { kab }, signal }) })

export const lokusLetterQuery = (kab: string, id: string) =>
  queryOptions({
    queryKey: [kab, 'lokus-letter', id],
    queryFn: ({ signal }) => call(readLokusLetter, { params: { kab, id }, signal }),
    // Read when its form opens, and not again under the hands of whoever writes.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  })

export const lokusPanelQuery = (kab: string, tahun: number) =>
  queryOptions({
    queryKey: [kab, 'lokus-panel', tahun],
    queryFn: ({ signal }) => call(checkLokusPriority, { params: { kab }, query: { tahun }, signal }),
  })
