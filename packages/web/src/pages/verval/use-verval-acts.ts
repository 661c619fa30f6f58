/** What can be done on the board; afterwards everything of verval is asked again. */

import type { BodyOf } from '@konvergen/contract/route.ts'
import { beginRound, freezeRound, remindVillages, reopenRound, setCutOffs, verifyVillage } from '@konvergen/contract/verval.ts'
import { useMutation } from '@tanstack/react-query'
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

export function useFreeze(kab: string, id: string, onDone: () => void) {
  return useMutation({
    mutationFn: (body: BodyOf<typeof freezeRound>) => call(freezeRound, { params: { kab, id }, body }),
    ...after(kab, onDone),
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
