/** What is read of rembuk. */
import { listRembuk, readClauseRevisions, readRembuk, readRembukChoices } from '@konvergen/contract/rembuk.ts'
import { readSheetSignatures } from '@konvergen/contract/rembuk-after.ts'
import { queryOptions } from '@tanstack/react-query'
import { call } from './call.ts'
import { queryClient } from './queries.ts'

export const rembukListQuery = (kab: string) =>
  queryOptions({ queryKey: [kab, 'rembuk'], queryFn: ({ signal }) => call(listRembuk, { params: { kab }, signal }) })

export const rembukChoicesQuery = (kab: string) =>
  queryOptions({ queryKey: [kab, 'rembuk-choices'], queryFn: ({ signal }) => call(readRembukChoices, { params: { kab }, signal }) })

export const rembukQuery = (kab: string, id: string) =>
  queryOptions({ queryKey: [kab, 'rembuk', id], queryFn: ({ signal }) => call(readRembuk, { params: { kab, id }, signal }) })

export const clauseHistoryQuery = (kab: string, id: string, butir: string) =>
  queryOptions({
    queryKey: [kab, 'rembuk', id, 'butir', butir],
    queryFn: ({ signal }) => call(readClauseRevisions, { params: { kab, id, butir }, signal }),
    staleTime: 0,
  })

/** Apart from the rembuk: each look is written down, so that it is not taken again whenever a clause changes. */
export const sheetSignaturesQuery = (kab: string, id: string, dokumen: string) =>
  queryOptions({
    queryKey: [kab, 'sheet-signatures', id, dokumen],
    queryFn: ({ signal }) => call(readSheetSignatures, { params: { kab, id, dokumen }, signal }),
  })

export async function forgetRembuk(kab: string): Promise<void> {
  await Promise.all([
    queryClient.invalidateQueries({ queryKey: [kab, 'rembuk'] }),
    queryClient.invalidateQueries({ queryKey: [kab, 'meetings'] }),
  ])
}
