/** What is noted, set or withdrawn; afterwards everything of published figures is asked again. */

import type { BodyOf } from '@konvergen/contract/route.ts'
import { addFigures, addTarget, withdrawFigure, withdrawTarget } from '@konvergen/contract/situation-published.ts'
import { useMutation } from '@tanstack/react-query'
import { call } from '../../app/call.ts'
import { publishedKey } from '../../app/published-queries.ts'
import { queryClient } from '../../app/queries.ts'

const askAgain = (kab: string) => queryClient.invalidateQueries({ queryKey: publishedKey(kab) })

export function useAddFigures(kab: string, onDone: () => void) {
  return useMutation({
    mutationFn: (body: BodyOf<typeof addFigures>) => call(addFigures, { params: { kab }, body }),
    onSuccess: async () => {
      await askAgain(kab)
      onDone()
    },
  })
}

export function useSetTarget(kab: string, onDone: () => void) {
  return useMutation({
    mutationFn: (body: BodyOf<typeof addTarget>) => call(addTarget, { params: { kab }, body }),
    onSuccess: async () => {
      await askAgain(kab)
      onDone()
    },
  })
}

export interface Withdrawn {
  readonly kind: 'angka' | 'target'
  readonly id: string
  /** As it is called to whoever withdraws it. */
  readonly apa: string
}

export function useWithdraw(kab: string, { kind, id }: Withdrawn, onDone: () => void) {
  const params = { kab, id }
  return useMutation({
    mutationFn: (alasan: string) =>
      kind === 'angka' ? call(withdrawFigure, { params, body: { alasan } }) : call(withdrawTarget, { params, body: { alasan } }),
    onSuccess: async () => {
      await askAgain(kab)
      onDone()
    },
  })
}
