/** What is read of plans, their versions, their references and the program mapping. */
import { listUnfinished, readActivity, readPlan } from '@konvergen/contract/plan.ts'
import { readReference } from '@konvergen/contract/plan-reference.ts'
import { listPlanVersions, readPlanVersion } from '@konvergen/contract/plan-versions.ts'
import { readOpenGaps, readPrograms } from '@konvergen/contract/programs.ts'
import type { QueryOf } from '@konvergen/contract/route.ts'
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { call } from './call.ts'

type PlanQuery = QueryOf<typeof readPlan>

export const planQuery = (kab: string, query: PlanQuery) =>
  queryOptions({
    queryKey: [kab, 'plan', query],
    queryFn: ({ signal }) => call(readPlan, { params: { kab }, query, signal }),
    placeholderData: keepPreviousData,
  })

export const activityQuery = (kab: string, id: string) =>
  queryOptions({ queryKey: [kab, 'activity', id], queryFn: ({ signal }) => call(readActivity, { params: { kab, id }, signal }) })

export const unfinishedQuery = (kab: string, tahun: number, lembaga: string) =>
  queryOptions({
    queryKey: [kab, 'unfinished', tahun, lembaga],
    queryFn: ({ signal }) => call(listUnfinished, { params: { kab }, query: { tahun, lembaga }, signal }),
  })

export const referenceQuery = (kab: string) =>
  queryOptions({ queryKey: [kab, 'plan-reference'], queryFn: ({ signal }) => call(readReference, { params: { kab }, signal }) })

export const planVersionsQuery = (kab: string, tahun: number, lembaga: string) =>
  queryOptions({
    queryKey: [kab, 'plan-versions', tahun, lembaga],
    queryFn: ({ signal }) => call(listPlanVersions, { params: { kab }, query: { tahun, lembaga }, signal }),
  })

export const planVersionQuery = (kab: string, id: string) =>
  queryOptions({ queryKey: [kab, 'plan-version', id], queryFn: ({ signal }) => call(readPlanVersion, { params: { kab, id }, signal }) })

export const programsQuery = (kab: string, tahun: number) =>
  queryOptions({
    queryKey: [kab, 'programs', tahun],
    queryFn: ({ signal }) => call(readPrograms, { params: { kab }, query: { tahun }, signal }),
    placeholderData: keepPreviousData,
  })

export const openGapsQuery = (kab: string, kode: string, tahun: number) =>
  queryOptions({
    queryKey: [kab, 'open-gaps', kode, tahun],
    queryFn: ({ signal }) => call(readOpenGaps, { params: { kab, kode }, query: { tahun }, signal }),
  })
