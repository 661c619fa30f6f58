/** What is read of commitments. */
import { listCommitments, readCommitment, readCommitmentChoices, readPublicPledges } from '@konvergen/contract/commitment.ts'
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { call } from './call.ts'
import type { CommitmentSearch } from './commitment-search.ts'
import { queryClient } from './queries.ts'

export const commitmentsQuery = (kab: string, search: CommitmentSearch) =>
  queryOptions({
    queryKey: [kab, 'komitmen', 'daftar', search],
    queryFn: ({ signal }) => call(listCommitments, { params: { kab }, query: search, signal }),
    placeholderData: keepPreviousData,
  })

export const commitmentChoicesQuery = (kab: string) =>
  queryOptions({ queryKey: [kab, 'komitmen-pilihan'], queryFn: ({ signal }) => call(readCommitmentChoices, { params: { kab }, signal }) })

export const commitmentQuery = (kab: string, id: string) =>
  queryOptions({ queryKey: [kab, 'komitmen', 'satu', id], queryFn: ({ signal }) => call(readCommitment, { params: { kab, id }, signal }) })

export const publicPledgesQuery = (kode: string) =>
  queryOptions({
    queryKey: ['komitmen-publik', kode],
    queryFn: ({ signal }) => call(readPublicPledges, { params: { kode }, signal }),
    retry: false,
  })

export async function forgetCommitments(kab: string): Promise<void> {
  await Promise.all([
    queryClient.invalidateQueries({ queryKey: [kab, 'komitmen'] }),
    queryClient.invalidateQueries({ queryKey: ['komitmen-publik', kab] }),
  ])
}
