/**
 * Who is signed in, asked once before the first page. It stays as it was answered until an act of this person changes it or the page is loaded
 * anew: a page must not lose what was entered because a session ended in the background. The server guards every request anyway.
 */
import { type Me, readMe } from '@konvergen/contract/accounts.ts'
import { queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import { call } from './call.ts'
import { queryClient } from './queries.ts'

export const meQuery = queryOptions({
  queryKey: ['saya'],
  queryFn: ({ signal }) => call(readMe, { signal }),
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
})

export function useMe(): Me {
  return useSuspenseQuery(meQuery).data
}

/** After an act that changes who one is, or what one holds. */
export function askWhoAgain(): Promise<Me> {
  return queryClient.query({ ...meQuery, staleTime: 0 })
}
