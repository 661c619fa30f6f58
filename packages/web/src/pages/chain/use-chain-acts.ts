/** What can be done with links. */
import { addLinks, takeBackLink } from '@konvergen/contract/chain.ts'
import type { BodyOf } from '@konvergen/contract/route.ts'
import { useMutation } from '@tanstack/react-query'
import { call } from '../../app/call.ts'
import { forgetDistrict } from '../../app/queries.ts'

export function useChainActs(kab: string) {
  const after = { onSuccess: () => forgetDistrict(kab) }
  const link = useMutation({ mutationFn: (body: BodyOf<typeof addLinks>) => call(addLinks, { params: { kab }, body }), ...after })
  const takeBack = useMutation({
    mutationFn: ({ id, alasan }: { readonly id: string; readonly alasan: string }) =>
      call(takeBackLink, { params: { kab, id }, body: { alasan } }),
    ...after,
  })
  return { link, takeBack }
}
