/** What can be done with a rembuk; after each act it is read again. */
import * as contract from '@konvergen/contract/rembuk.ts'
import type { BodyOf } from '@konvergen/contract/route.ts'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { call } from '../../app/call.ts'
import { forgetRembuk } from '../../app/rembuk-queries.ts'

export function useBeginRembuk(kab: string) {
  const navigate = useNavigate()
  return useMutation({
    mutationFn: (body: BodyOf<typeof contract.beginRembuk>) => call(contract.beginRembuk, { params: { kab }, body }),
    onSuccess: async ({ id }) => {
      await forgetRembuk(kab)
      await navigate({ to: '/k/$kab/rembuk/$id', params: { kab, id } })
    },
  })
}

type Changed = BodyOf<typeof contract.changeClause>

export function useClauseActs(kab: string, id: string) {
  const onSuccess = () => forgetRembuk(kab)
  const send = ({ clause, ...body }: Changed & { readonly clause: string }) =>
    call(contract.changeClause, { params: { kab, id, butir: clause }, body })
  return {
    add: useMutation({ mutationFn: (body: contract.ClauseBody) => call(contract.addClause, { params: { kab, id }, body }), onSuccess }),
    change: useMutation({ mutationFn: send, onSuccess }),
    move: useMutation({ mutationFn: send, onSuccess }),
    decide: useMutation({
      mutationFn: ({ clause, ...body }: BodyOf<typeof contract.decideClause> & { readonly clause: string }) =>
        call(contract.decideClause, { params: { kab, id, butir: clause }, body }),
      onSuccess,
    }),
    object: useMutation({
      mutationFn: ({ clause, ...body }: BodyOf<typeof contract.objectToClause> & { readonly clause: string }) =>
        call(contract.objectToClause, { params: { kab, id, butir: clause }, body }),
      onSuccess,
    }),
  }
}

export function useClosing(kab: string, id: string) {
  const onSuccess = () => forgetRembuk(kab)
  return {
    close: useMutation({
      mutationFn: (body: BodyOf<typeof contract.closeRembuk>) => call(contract.closeRembuk, { params: { kab, id }, body }),
      onSuccess,
    }),
    bind: useMutation({
      mutationFn: (body: BodyOf<typeof contract.bindSheet>) => call(contract.bindSheet, { params: { kab, id }, body }),
      onSuccess,
    }),
  }
}
