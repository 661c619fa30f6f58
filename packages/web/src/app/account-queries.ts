/** What the pages on accounts read: one's own sessions and tokens, and the people of a district. */
import { listAccounts, listSessions, listTokens } from '@konvergen/contract/accounts.ts'
import { queryOptions } from '@tanstack/react-query'
import { call } from './call.ts'

export const sessionsQuery = queryOptions({ queryKey: ['sesi'], queryFn: ({ signal }) => call(listSessions, { signal }) })

export const tokensQuery = queryOptions({ queryKey: ['token'], queryFn: ({ signal }) => call(listTokens, { signal }) })

export const peopleQuery = (kab: string) =>
  queryOptions({ queryKey: [kab, 'people'], queryFn: ({ signal }) => call(listAccounts, { params: { kab }, signal }) })
