/** What the drawer “Kenapa angka ini?” reads. */
import { readLokusWhy } from '@konvergen/contract/lokus-why.ts'
import { readVersionService, readVersionWhy, readWhy } from '@konvergen/contract/why.ts'
import { queryOptions } from '@tanstack/react-query'
import type { AskedScore, AskedService, AskedSituation } from '../parts/why/asked.ts'
import { call } from './call.ts'
import { given } from './queries.ts'

export const whyQuery = (kab: string, { ukuran, wilayah, sumber, recap, krs, versi }: AskedSituation) =>
  queryOptions({
    queryKey: [kab, 'kenapa', ukuran, wilayah, sumber, recap, krs, versi],
    queryFn: ({ signal }) => {
      const place = wilayah === undefined ? {} : { wilayah }
      if (versi !== undefined) return call(readVersionWhy, { params: { kab, id: versi, ukuran }, query: place, signal })
      return call(readWhy, {
        params: { kab, ukuran },
        query: {
          ...place,
          ...(sumber !== undefined && { sumber }),
          ...(recap !== undefined && { recap }),
          ...(krs !== undefined && { krs }),
        },
        signal,
      })
    },
  })

export const versionServiceQuery = (kab: string, { versi, kode }: AskedService) =>
  queryOptions({
    queryKey: [kab, 'kenapa', 'layanan', versi, kode],
    queryFn: ({ signal }) => call(readVersionService, { params: { kab, id: versi, kode }, signal }),
  })

export const scoreQuery = (kab: string, { wilayah, question }: AskedScore) =>
  queryOptions({
    queryKey: [kab, 'kenapa-lokus', wilayah, given(question)],
    queryFn: ({ signal }) => call(readLokusWhy, { params: { kab, desa: wilayah }, query: given(question), signal }),
  })
