/** What the pages of the convergence score read: the board of a quarter, and a village’s quarter with names. */
import { lookAtVillage, readBoard } from '@konvergen/contract/scorecard.ts'
import { queryOptions } from '@tanstack/react-query'
import { call } from './call.ts'

/** Everything of the score begins with this. */
export const scorecardKey = (kab: string) => [kab, 'skor'] as const

export const scoreBoardQuery = (kab: string, periode: string, diam: number | undefined) =>
  queryOptions({
    queryKey: [...scorecardKey(kab), 'papan', periode, diam],
    queryFn: ({ signal }) => call(readBoard, { params: { kab, periode }, query: diam === undefined ? {} : { diam }, signal }),
  })

/** Each look leaves a trace: it is asked anew after an act, not whenever a window is looked at. */
export const scoredVillageQuery = (kab: string, periode: string, desa: string) =>
  queryOptions({
    queryKey: [...scorecardKey(kab), 'desa', periode, desa],
    queryFn: ({ signal }) => call(lookAtVillage, { params: { kab, periode, desa }, signal }),
  })
