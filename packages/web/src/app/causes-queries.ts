/** What the page of causes reads; the rows behind a number are forgotten as soon as they are closed. */
import { listCauseChildren, listCauseFamilies, readCauses } from '@konvergen/contract/causes.ts'
import type { BodyOf, QueryOf } from '@konvergen/contract/route.ts'
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { call } from './call.ts'

export const causesQuery = (kab: string, asked: QueryOf<typeof readCauses>) =>
  queryOptions({
    queryKey: [kab, 'penyebab', asked],
    queryFn: ({ signal }) => call(readCauses, { params: { kab }, query: asked, signal }),
    placeholderData: keepPreviousData,
  })

export const causeChildrenQuery = (kab: string, asked: QueryOf<typeof listCauseChildren>) =>
  queryOptions({
    queryKey: [kab, 'penyebab-anak', asked],
    queryFn: ({ signal }) => call(listCauseChildren, { params: { kab }, query: asked, signal }),
    gcTime: 0,
  })

export const causeFamiliesQuery = (kab: string, asked: BodyOf<typeof listCauseFamilies>) =>
  queryOptions({
    queryKey: [kab, 'penyebab-keluarga', asked],
    queryFn: ({ signal }) => call(listCauseFamilies, { params: { kab }, body: asked, signal }),
    gcTime: 0,
  })
