/** What can be done on the board; afterwards everything of verval is asked again. */

import type { BodyOf } from '@konvergen/contract/route.ts'
import { beginRound, freezeRound, reopenRound, verifyVillage } from '@konvergen/contract/verval.ts'
import { remindVillages, setCutOffs } from '@konvergen/contract/verval-pages.ts'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { call } from '../../app/call.ts'
import { queryClient } from '../../app/queries.ts'
import { vervalKey } from '../../app/verval-queries.ts'

const after = (kab: string, onDone?: () => void) => ({
  onSuccess: async () => {
    await queryClient.invalidateQueries({ queryKey: vervalKey(kab) })
    onDone?.()
  },
})

export function useBegin(kab: string, onDone: () => void) {
  return useMutation({
    mutationFn: (body: BodyOf<typeof beginRound>) => call(beginRound, { params: { kab }, body }),
    ...after(kab, onDone),
  })
}

/** What was agreed on is what one wants to see next. */
export function useFreeze(kab: string, id: string) {
  const navigate = useNavigate()
  return useMutation({
    mutationFn: (body: BodyOf<typeof freezeRound>) => call(freezeRound, { params: { kab, id }, body }),
    onSuccess: async (agreed) => {
      await navigate({ to: '/k/$kab/data-tetap/$id', params: { kab, id: agreed.id } })
      await queryClient.invalidateQueries({ queryKey: vervalKey(kab) })
    },
  })
}

export function useReopen(kab: string, id: string, onDone: () => void) {
  return useMutation({
    mutationFn: (alasan: string) => call(reopenRound, { params: { kab, id }, body: { alasan } }),
    ...after(kab, onDone),
  })
}

export function useVerify(kab: string, id: string, onDone: () => void) {
  return useMutation({
    mutationFn: ({ desa, ...body }: { desa: string } & BodyOf<typeof verifyVillage>) =>
      call(verifyVillage, { params: { kab, id, desa }, body }),
    ...after(kab, onDone),
  })
}

export function useRemind(kab: string, id: string) {
  return useMutation({ mutationFn: (desa: string[]) => call(remindVillages, { params: { kab, id }, body: { desa } }), ...after(kab) })
}

export function useSetCutOffs(kab: string) {
  return useMutation({ mutationFn: (body: BodyOf<typeof setCutOffs>) => call(setCutOffs, { params: { kab }, body }), ...after(kab) })
}
