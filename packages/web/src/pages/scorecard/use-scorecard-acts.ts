/** What can be done for the score; afterwards everything of it is asked again, since one month stands in many sums. */
import type { BodyOf } from '@konvergen/contract/route.ts'
import { lockQuarter, saveMonths, savePerson, sendReport } from '@konvergen/contract/scorecard.ts'
import { remindScoredVillages } from '@konvergen/contract/scorecard-files.ts'
import { useMutation } from '@tanstack/react-query'
import { call } from '../../app/call.ts'
import { queryClient } from '../../app/queries.ts'
import { scorecardKey } from '../../app/scorecard-queries.ts'

export interface OfVillage {
  readonly kab: string
  readonly periode: string
  readonly desa: string
}

const again = (kab: string) => () => queryClient.invalidateQueries({ queryKey: scorecardKey(kab) })

export function useLockQuarter(kab: string, periode: string) {
  return useMutation({
    mutationFn: (body: BodyOf<typeof lockQuarter>) => call(lockQuarter, { params: { kab, periode }, body }),
    onSuccess: again(kab),
  })
}

export function useRemindVillages(kab: string, periode: string) {
  return useMutation({
    mutationFn: (desa: string[]) => call(remindScoredVillages, { params: { kab, periode }, body: { desa } }),
    onSuccess: again(kab),
  })
}

export function useSavePerson(params: OfVillage) {
  return useMutation({
    mutationFn: (body: BodyOf<typeof savePerson>) => call(savePerson, { params: { ...params }, body }),
    onSuccess: again(params.kab),
  })
}

export function useSaveMonths(params: OfVillage) {
  return useMutation({
    mutationFn: (body: BodyOf<typeof saveMonths>) => call(saveMonths, { params: { ...params }, body }),
    onSuccess: again(params.kab),
  })
}

export function useSendReport(params: OfVillage) {
  return useMutation({
    mutationFn: (body: BodyOf<typeof sendReport>) => call(sendReport, { params: { ...params }, body }),
    onSuccess: again(params.kab),
  })
}
