/** Whether one can sign in through a provider, and whether one's own account is tied to it. */
import { listIdentities, readSso } from '@konvergen/contract/sso.ts'
import { queryOptions } from '@tanstack/react-query'
import { call } from './call.ts'

export const ssoQuery = queryOptions({
  queryKey: ['sso'],
  queryFn: ({ signal }) => call(readSso, { signal }),
  staleTime: Number.POSITIVE_INFINITY,
})

export const identitiesQuery = queryOptions({ queryKey: ['sso', 'saya'], queryFn: ({ signal }) => call(listIdentities, { signal }) })
