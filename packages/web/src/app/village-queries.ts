/** What is read of villages' packages and their catalogue. */
import { readRecommendationHistory, readVillage, readVillages } from '@konvergen/contract/village.ts'
import { readVillageCatalogue } from '@konvergen/contract/village-catalogue.ts'
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { call } from './call.ts'
import { queryClient } from './queries.ts'

export const villagesQuery = (kab: string, tahun: number) =>
  queryOptions({
    queryKey: [kab, 'villages', tahun],
    queryFn: ({ signal }) => call(readVillages, { params: { kab }, query: { tahun }, signal }),
    placeholderData: keepPreviousData,
  })

export const villageQuery = (kab: string, desa: string, tahun: number) =>
  queryOptions({
    queryKey: [kab, 'village', desa, tahun],
    queryFn: ({ signal }) => call(readVillage, { params: { kab, desa }, query: { tahun }, signal }),
  })

export const recommendationHistoryQuery = (kab: string, id: string) =>
  queryOptions({
    queryKey: [kab, 'village-history', id],
    queryFn: ({ signal }) => call(readRecommendationHistory, { params: { kab, id }, signal }),
  })

export const villageCatalogueQuery = (kab: string) =>
  queryOptions({ queryKey: [kab, 'village-catalogue'], queryFn: ({ signal }) => call(readVillageCatalogue, { params: { kab }, signal }) })

export async function forgetVillages(kab: string): Promise<void> {
  const keys = ['villages', 'village', 'village-history', 'village-catalogue']
  await Promise.all(keys.map((key) => queryClient.invalidateQueries({ queryKey: [kab, key] })))
}
