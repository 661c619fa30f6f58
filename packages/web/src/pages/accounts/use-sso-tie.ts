/** Tying one's own account to the provider, and untying it. */
import { beginLink, endLinks } from '@konvergen/contract/sso.ts'
import { useMutation, useQuery } from '@tanstack/react-query'
import { call } from '../../app/call.ts'
import { queryClient } from '../../app/queries.ts'
import { identitiesQuery, ssoQuery } from '../../app/sso-queries.ts'

export function useSsoTie() {
  const label = useQuery(ssoQuery).data?.label ?? null
  const identities = useQuery({ ...identitiesQuery, enabled: label !== null })
  const tie = useMutation({
    mutationFn: (sandi: string) => call(beginLink, { body: { sandi } }),
    gcTime: 0,
    onSuccess: ({ alamat }) => window.location.assign(alamat),
  })
  const untie = useMutation({ mutationFn: () => call(endLinks, {}), onSuccess: () => queryClient.invalidateQueries(identitiesQuery) })
  return {
    label,
    identities: identities.data,
    tie: tie.mutate,
    isTying: tie.isPending || tie.isSuccess,
    untie: untie.mutate,
    isUntying: untie.isPending,
    problem: identities.error ?? tie.error ?? untie.error,
  }
}
