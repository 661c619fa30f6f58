/** What the page of published figures reads, and where its search stands in the address. */

import type { QueryOf } from '@konvergen/contract/route.ts'
import { checkClaim, readPublished } from '@konvergen/contract/situation-published.ts'
import { LEVELS, type Level } from '@konvergen/core/situation/published-figure.ts'
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { call } from './call.ts'
import { oneOf, present, type Raw, text } from './read-search.ts'

export interface PublishedSearch {
  readonly tingkat?: Level
  /** `YYYY-MM` of the register. */
  readonly bulan?: string
  /** Percent a year beyond which a target is doubted. */
  readonly batas?: number
}

export function readPublishedSearch(raw: Raw): PublishedSearch {
  const [bulan, batas] = [text(raw['bulan']), Number(raw['batas'] ?? Number.NaN)]
  return present<PublishedSearch>({
    tingkat: oneOf(raw['tingkat'], LEVELS),
    bulan: bulan !== undefined && /^\d{4}-(?:0[1-9]|1[0-2])$/.test(bulan) ? bulan : undefined,
    batas: batas >= 0 && batas <= 100 ? batas : undefined,
  })
}

export const publishedKey = (kab: string) => [kab, 'angka-terbit'] as const

export const publishedQuery = (kab: string, { bulan, batas }: PublishedSearch) =>
  queryOptions({
    queryKey: [...publishedKey(kab), bulan, batas],
    queryFn: ({ signal }) =>
      call(readPublished, {
        params: { kab },
        query: { ...(bulan !== undefined && { bulan }), ...(batas !== undefined && { batas }) },
        signal,
      }),
    placeholderData: keepPreviousData,
  })

export const claimQuery = (kab: string, claim: QueryOf<typeof checkClaim>) =>
  queryOptions({
    queryKey: [...publishedKey(kab), 'klaim', claim],
    queryFn: ({ signal }) => call(checkClaim, { params: { kab }, query: claim, signal }),
  })
