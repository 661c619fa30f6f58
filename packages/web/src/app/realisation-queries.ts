/** What is read of realisation; after an act everything of it is asked again. */
import { readRealisationBoard, readRealisationGrid, readRealisationOf } from '@konvergen/contract/realisation.ts'
import type { QueryOf } from '@konvergen/contract/route.ts'
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { call } from './call.ts'
import { queryClient } from './queries.ts'

export const realisationBoardQuery = (kab: string, tahun: number) =>
  queryOptions({
    queryKey: [kab, 'realisation', 'board', tahun],
    queryFn: ({ signal }) => call(readRealisationBoard, { params: { kab }, query: { tahun }, signal }),
    placeholderData: keepPreviousData,
  })

export const realisationGridQuery = (kab: string, query: QueryOf<typeof readRealisationGrid>) =>
  queryOptions({
    queryKey: [kab, 'realisation', 'grid', query],
    queryFn: ({ signal }) => call(readRealisationGrid, { params: { kab }, query, signal }),
  })

export const realisationOfQuery = (kab: string, id: string) =>
  queryOptions({
    queryKey: [kab, 'realisation', 'one', id],
    queryFn: ({ signal }) => call(readRealisationOf, { params: { kab, id }, signal }),
  })

export async function forgetRealisation(kab: string): Promise<void> {
  await queryClient.invalidateQueries({ queryKey: [kab, 'realisation'] })
}
