/** Access in an emergency, of a district: asked again every minute, since the owner of the data must learn of it without looking for it. */
import { listEmergencies } from '@konvergen/contract/emergency.ts'
import { queryOptions } from '@tanstack/react-query'
import { call } from './call.ts'

export const emergenciesQuery = (kab: string) =>
  queryOptions({
    queryKey: [kab, 'darurat'],
    queryFn: ({ signal }) => call(listEmergencies, { params: { kab }, signal }),
    refetchInterval: 60_000,
  })
