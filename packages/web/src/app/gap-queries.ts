/** What the page of gaps reads: one period along one axis. */
import { type GapAxis, readGaps } from '@konvergen/contract/gaps.ts'
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { call } from './call.ts'
import { coverageKey } from './coverage-queries.ts'

export const gapsQuery = (kab: string, periode: string, sumbu: GapAxis) =>
  queryOptions({
    queryKey: [...coverageKey(kab), 'kesenjangan', periode, sumbu],
    queryFn: ({ signal }) => call(readGaps, { params: { kab, periode }, query: { sumbu }, signal }),
    placeholderData: keepPreviousData,
  })
