/** What can be done with versions of the analysis; afterwards everything of them is asked again. */
import {
  beginAnalysis,
  chooseAnalysisWay,
  freezeAnalysis,
  remindKecamatan,
  signAnalysis,
  verifyAnalysis,
  writeAnalysisText,
} from '@konvergen/contract/analyses.ts'
import type { BodyOf } from '@konvergen/contract/route.ts'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { analysisKey } from '../../../app/analysis-queries.ts'
import { call } from '../../../app/call.ts'
import { queryClient } from '../../../app/queries.ts'

const after = (kab: string) => ({ onSuccess: () => queryClient.invalidateQueries({ queryKey: analysisKey(kab) }) })

/** What was begun is what one wants to see next. */
export function useBeginAnalysis(kab: string) {
  const navigate = useNavigate()
  return useMutation({
    mutationFn: (body: BodyOf<typeof beginAnalysis>) => call(beginAnalysis, { params: { kab }, body }),
    onSuccess: async ({ id }) => {
      await navigate({ to: '/k/$kab/analisis/$id', params: { kab, id } })
      await queryClient.invalidateQueries({ queryKey: analysisKey(kab) })
    },
  })
}

export function useRemindKecamatan(kab: string) {
  return useMutation({
    mutationFn: (body: BodyOf<typeof remindKecamatan>) => call(remindKecamatan, { params: { kab }, body }),
    ...after(kab),
  })
}

export function useWriteText(kab: string, id: string) {
  return useMutation({
    mutationFn: (body: BodyOf<typeof writeAnalysisText>) => call(writeAnalysisText, { params: { kab, id }, body }),
    ...after(kab),
  })
}

export function useChooseWay(kab: string, id: string) {
  return useMutation({
    mutationFn: (body: BodyOf<typeof chooseAnalysisWay>) => call(chooseAnalysisWay, { params: { kab, id }, body }),
    ...after(kab),
  })
}

export function useSign(kab: string, id: string) {
  return useMutation({ mutationFn: () => call(signAnalysis, { params: { kab, id } }), ...after(kab) })
}

export function useVerifyAnalysis(kab: string, id: string) {
  return useMutation({
    mutationFn: (body: BodyOf<typeof verifyAnalysis>) => call(verifyAnalysis, { params: { kab, id }, body }),
    ...after(kab),
  })
}

export function useFreezeAnalysis(kab: string, id: string) {
  return useMutation({
    mutationFn: (body: BodyOf<typeof freezeAnalysis>) => call(freezeAnalysis, { params: { kab, id }, body }),
    ...after(kab),
  })
}
