/** What the home page of a district and the page of whoever leads read. */
import { readHome } from '@konvergen/contract/home.ts'
import { readSummary } from '@konvergen/contract/summary.ts'
import { queryOptions } from '@tanstack/react-query'
import { call } from './call.ts'

/** Asked again at each coming back: what is to be done changes on every other page. */
export const homeQuery = (kab: string) =>
  queryOptions({ queryKey: [kab, 'home'], queryFn: ({ signal }) => call(readHome, { params: { kab }, signal }), staleTime: 0 })

export const summaryQuery = (kab: string) =>
  queryOptions({ queryKey: [kab, 'ringkasan'], queryFn: ({ signal }) => call(readSummary, { params: { kab }, signal }), staleTime: 0 })
