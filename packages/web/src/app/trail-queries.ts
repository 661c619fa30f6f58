/** What the pages on the trail read. */
import { readInstallationTrail, readTrail } from '@konvergen/contract/privacy.ts'
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { call } from './call.ts'
import type { TrailSearch } from './trail-search.ts'

export const trailQuery = (kab: string, query: TrailSearch) =>
  queryOptions({
    queryKey: [kab, 'jejak', query],
    queryFn: ({ signal }) => call(readTrail, { params: { kab }, query, signal }),
    placeholderData: keepPreviousData,
  })

export const installationTrailQuery = (query: TrailSearch) =>
  queryOptions({
    queryKey: ['jejak', query],
    queryFn: ({ signal }) => call(readInstallationTrail, { query, signal }),
    placeholderData: keepPreviousData,
  })
