/** What can be made of a rembuk; after each act it is read again. */
import * as contract from '@konvergen/contract/rembuk-after.ts'
import type { BodyOf } from '@konvergen/contract/route.ts'
import { useMutation } from '@tanstack/react-query'
import { call } from '../../app/call.ts'
import { forgetRembuk } from '../../app/rembuk-queries.ts'

export function useAfterActs(kab: string, id: string) {
  const onSuccess = () => forgetRembuk(kab)
  const params = { kab, id }
  return {
    makeTasks: useMutation({ mutationFn: () => call(contract.tasksFromClauses, { params, body: {} }), onSuccess }),
    link: useMutation({
      mutationFn: ({ butir, ...body }: BodyOf<typeof contract.activityFromClause> & { readonly butir: string }) =>
        call(contract.activityFromClause, { params: { ...params, butir }, body }),
      onSuccess,
    }),
    drop: useMutation({
      mutationFn: (tautan: string) => call(contract.dropClauseActivity, { params: { ...params, tautan }, body: {} }),
      onSuccess,
    }),
    show: useMutation({ mutationFn: (butir: string | null) => call(contract.showClause, { params, body: { butir } }), onSuccess }),
  }
}
