/** What the page of Sigizi's report reads, and what its address holds. */
import { readSigizi } from '@konvergen/contract/sigizi.ts'
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { call } from './call.ts'
import { present, type Raw, text, whole } from './read-search.ts'

export interface SigiziSearch {
  readonly tahun?: number
  /** The last month that counts. */
  readonly sampai?: number
  /** Number of the column that is shown by village. */
  readonly nomor?: string
}

export function readSigiziSearch(raw: Raw): SigiziSearch {
  return present<SigiziSearch>({
    tahun: whole(raw['tahun'], 2000, 2100),
    sampai: whole(raw['sampai'], 1, 12),
    nomor: text(raw['nomor']),
  })
}

/** Under the key of the tables of offices: applying one, or taking it back, makes it anew. */
export const sigiziQuery = (kab: string, { tahun, sampai }: SigiziSearch) =>
  queryOptions({
    queryKey: [kab, 'lembar', 'sigizi', tahun, sampai],
    queryFn: ({ signal }) =>
      call(readSigizi, {
        params: { kab },
        query: { ...(tahun !== undefined && { tahun }), ...(sampai !== undefined && { sampai }) },
        signal,
      }),
    placeholderData: keepPreviousData,
  })
