/** What the page on the quality of measurements reads. */
import { readQuality } from '@konvergen/contract/quality.ts'
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { call } from './call.ts'
import type { QualitySearch } from './measurement-search.ts'
import { given } from './queries.ts'

export type QualityChoice = Pick<QualitySearch, 'bulan' | 'posyandu' | 'smart'>

export const qualityQuery = (kab: string, { bulan, posyandu, smart }: QualityChoice) =>
  queryOptions({
    queryKey: [kab, 'quality', given({ bulan, posyandu, smart })],
    queryFn: ({ signal }) => call(readQuality, { params: { kab }, query: given({ bulan, posyandu, smart }), signal }),
    placeholderData: keepPreviousData,
  })
