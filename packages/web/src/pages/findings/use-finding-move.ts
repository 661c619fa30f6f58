/** One step of a finding; afterwards all findings are asked again. */
import { acceptFinding, answerFinding, sendFindingOn } from '@konvergen/contract/findings.ts'
import type { FindingMove } from '@konvergen/core/findings/follow-findings.ts'
import { useMutation } from '@tanstack/react-query'
import { call } from '../../app/call.ts'
import { findingsKey } from '../../app/findings-queries.ts'
import { queryClient } from '../../app/queries.ts'

interface Step {
  readonly move: FindingMove
  readonly alasan: string
  /** To whom it is sent on. */
  readonly lembaga: string | null
}

export function useFindingMove(kab: string, id: string, onDone: () => void) {
  const params = { kab, id }
  return useMutation({
    mutationFn: ({ move, alasan, lembaga }: Step) => {
      if (move === 'teruskan') return call(sendFindingOn, { params, body: { lembaga, alasan } })
      return move === 'jawab' ? call(answerFinding, { params, body: { alasan } }) : call(acceptFinding, { params, body: { alasan } })
    },
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: findingsKey(kab) })
      onDone()
    },
  })
}
