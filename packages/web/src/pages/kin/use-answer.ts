/** Answers a pair, naming what was seen before, so that somebody else's answer is never overwritten unseen. */
import { answerPair, type PairSchema } from '@konvergen/contract/kin.ts'
import type { PairAnswer } from '@konvergen/core/linkage/settle-run.ts'
import { useMutation } from '@tanstack/react-query'
import { call } from '../../app/call.ts'
import { forgetDistrict } from '../../app/queries.ts'

export function useAnswer(kab: string, pair: PairSchema, onAnswered: (pair: PairSchema) => void) {
  return useMutation({
    mutationFn: (jawaban: PairAnswer | null) =>
      call(answerPair, { params: { kab, id: pair.id }, body: { jawaban, sebelum: pair.jawaban } }),
    onSuccess: (_, jawaban) => {
      onAnswered({ ...pair, jawaban, oleh: null, pada: null })
      void forgetDistrict(kab)
    },
    onError: () => void forgetDistrict(kab),
  })
}
