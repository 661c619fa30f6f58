/** What is read of realisation; after an act everything of it is asked again. */
import { readRealisationBoard, readRealisationGrid, readRealisationOf } from '@konvergen/contract/realisation.ts'
import type { QueryOf } from '@konvergen/contract/route.ts'
import { readVillageBoard, readVillageGrid, readVillageLine } from '@konvergen/contract/village-realisation.ts'
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

export const villageBoardQuery = (kab: string, query: QueryOf<typeof readVillageBoard>) =>
  queryOptions({
    queryKey: [kab, 'realisation', 'villages', query],
    queryFn: ({ signal }) => call(readVillageBoard, { params: { kab }, query, signal }),
    placeholderData: keepPreviousData,
  })

export const villageGridQuery = (kab: string, desa: string, query: QueryOf<typeof readVillageGrid>) =>
  queryOptions({
    queryKey: [kab, 'realisation', 'village', desa, query],
    queryFn: ({ signal }) => call(readVillageGrid, { params: { kab, desa }, query, signal }),
  })

export const villageLineQuery = (kab: string, id: string) =>
  queryOptions({
    queryKey: [kab, 'realisation', 'line', id],
    queryFn: ({ signal }) => call(readVillageLine, { params: { kab, id }, signal }),
  })
