/** What the pages of versions of the analysis read. */
import { compareVersions, listAnalyses, readAnalysis, recomputeAnalysis } from '@konvergen/contract/analyses.ts'
import { queryOptions } from '@tanstack/react-query'
import { call } from './call.ts'

export const analysisKey = (kab: string) => [kab, 'analisis'] as const

export const analysesQuery = (kab: string) =>
  queryOptions({
    queryKey: [...analysisKey(kab), 'semua'],
    queryFn: ({ signal }) => call(listAnalyses, { params: { kab }, query: {}, signal }),
  })

export const analysisQuery = (kab: string, id: string) =>
  queryOptions({ queryKey: [...analysisKey(kab), id], queryFn: ({ signal }) => call(readAnalysis, { params: { kab, id }, signal }) })

export const recomputedQuery = (kab: string, id: string) =>
  queryOptions({
    queryKey: [...analysisKey(kab), id, 'beda'],
    queryFn: ({ signal }) => call(recomputeAnalysis, { params: { kab, id }, signal }),
  })

export const comparedQuery = (kab: string, { dari, ke }: { readonly dari: string; readonly ke: string }) =>
  queryOptions({
    queryKey: [...analysisKey(kab), dari, 'terhadap', ke],
    queryFn: ({ signal }) => call(compareVersions, { params: { kab, id: ke, lain: dari }, signal }),
  })
