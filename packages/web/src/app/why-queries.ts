/** What the drawer “Kenapa angka ini?” reads. */
import { readWhy } from '@konvergen/contract/why.ts'
import { queryOptions } from '@tanstack/react-query'
import type { AskedSituation } from '../parts/why/asked.ts'
import { call } from './call.ts'

export const whyQuery = (kab: string, { ukuran, wilayah, sumber, recap, krs }: AskedSituation) =>
  queryOptions({
    queryKey: [kab, 'kenapa', ukuran, wilayah, sumber, recap, krs],
    queryFn: ({ signal }) =>
      call(readWhy, {
        params: { kab, ukuran },
        query: {
          ...(wilayah !== undefined && { wilayah }),
          ...(sumber !== undefined && { sumber }),
          ...(recap !== undefined && { recap }),
          ...(krs !== undefined && { krs }),
        },
        signal,
      }),
  })
