/** The district's thresholds are kept; findings are looked for anew with them. */
import { setFindingRules } from '@konvergen/contract/findings.ts'
import type { Thresholds } from '@konvergen/core/findings/thresholds.ts'
import { useMutation } from '@tanstack/react-query'
import { call } from '../../app/call.ts'
import { findingsKey } from '../../app/findings-queries.ts'
import { queryClient } from '../../app/queries.ts'

export function useSetThresholds(kab: string, onDone: () => void) {
  return useMutation({
    mutationFn: (body: { readonly batas: Thresholds; readonly alasan: string }) => call(setFindingRules, { params: { kab }, body }),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: findingsKey(kab) })
      onDone()
    },
  })
}
