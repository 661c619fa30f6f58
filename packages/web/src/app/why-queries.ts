/** What the drawer “Kenapa angka ini?” reads. */
import { readLokusWhy } from '@konvergen/contract/lokus-why.ts'
import { readWhy } from '@konvergen/contract/why.ts'
import { queryOptions } from '@tanstack/react-query'
import type { AskedScore, AskedSituation } from '../parts/why/asked.ts'
import { call } from './call.ts'
import { given } from './queries.ts'

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

export const scoreQuery = (kab: string, { wilayah, question }: AskedScore) =>
  queryOptions({
    queryKey: [kab, 'kenapa-lokus', wilayah, given(question)],
    queryFn: ({ signal }) => call(readLokusWhy, { params: { kab, desa: wilayah }, query: given(question), signal }),
  })
