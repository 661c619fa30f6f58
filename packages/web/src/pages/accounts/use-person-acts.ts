/** What can be done with somebody's account; after each act the people of the district are asked again. */
import { addGrant, closeAccount, confirmFactor, type NewGrant, resetAccount, revokeGrant } from '@konvergen/contract/accounts.ts'
import { useMutation } from '@tanstack/react-query'
import { peopleQuery } from '../../app/account-queries.ts'
import { call } from '../../app/call.ts'
import { queryClient } from '../../app/queries.ts'

export function usePersonActs(kab: string, id: string) {
  const params = { kab, id }
  const onSuccess = () => queryClient.invalidateQueries(peopleQuery(kab))
  const give = useMutation({ mutationFn: (grant: NewGrant) => call(addGrant, { params, body: grant }), onSuccess })
  const take = useMutation({ mutationFn: (peran: string) => call(revokeGrant, { params: { ...params, peran } }), onSuccess })
  const reset = useMutation({ mutationFn: () => call(resetAccount, { params }), gcTime: 0, onSuccess })
  const close = useMutation({ mutationFn: () => call(closeAccount, { params }), onSuccess })
  const confirm = useMutation({ mutationFn: (menunggu: string) => call(confirmFactor, { params, body: { menunggu } }), onSuccess })
  const isBusy = confirm.isPending || give.isPending || take.isPending || reset.isPending || close.isPending
  return { give, take, reset, close, confirm, isBusy, problem: confirm.error ?? give.error ?? take.error ?? reset.error ?? close.error }
}
