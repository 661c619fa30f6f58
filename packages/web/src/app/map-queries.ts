/** What the map reads: one measure of all areas, for a period or several, from the situation or from coverage. */
import { type MapAnswer, readCoverageMap, readSituationMap } from '@konvergen/contract/maps.ts'
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { call } from './call.ts'
import { isIndicator, type MapMeasure } from './map-search.ts'
import { given } from './queries.ts'
import type { Origin } from './search-state.ts'

export interface MapChoice {
  readonly periode?: string | undefined
  readonly banyak?: number | undefined
  readonly sumber?: Origin | undefined
  readonly perkiraan?: true | undefined
}

function ask(kab: string, measure: MapMeasure, choice: MapChoice, signal: AbortSignal): Promise<MapAnswer> {
  const { sumber, perkiraan, ...periods } = choice
  if (isIndicator(measure)) return call(readCoverageMap, { params: { kab, kode: measure }, query: given(periods), signal })
  // Cases are the numerator of the same figure.
  const ukuran = measure === 'kasus' ? 'stunting' : measure
  return call(readSituationMap, { params: { kab, ukuran }, query: given({ ...periods, sumber, perkiraan }), signal })
}

export const mapQuery = (kab: string, measure: MapMeasure, choice: MapChoice) =>
  queryOptions({
    queryKey: [kab, 'peta', measure === 'kasus' ? 'stunting' : measure, given(choice)],
    queryFn: ({ signal }) => ask(kab, measure, choice, signal),
    placeholderData: keepPreviousData,
  })
