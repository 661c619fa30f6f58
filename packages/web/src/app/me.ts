/**
 * Who is signed in, asked once before the first page. It stays as it was answered until an act of this person changes it or the page is loaded
 * anew: a page must not lose what was entered because a session ended in the background. The server guards every request anyway.
 */
import { type Me, readMe } from '@konvergen/contract/accounts.ts'
import { queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import { call, ProblemError } from './call.ts'
import { queryClient } from './queries.ts'

/** Without signal: whoever this device last kept a village for; a page that needs more than what is kept says so itself. */
async function whoIsIt(signal: AbortSignal): Promise<Me> {
  const { dropOthers, keptMe } = await import('../offline/kept-work.ts')
  try {
    const me = await call(readMe, { signal })
    await dropOthers(me.account?.id ?? null)
    return me
  } catch (cause) {
    const kept = cause instanceof ProblemError && cause.code === 'offline' ? await keptMe() : undefined
    if (kept === undefined) throw cause
    return kept
  }
}

export const meQuery = queryOptions({
  queryKey: ['saya'],
  queryFn: ({ signal }) => whoIsIt(signal),
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
