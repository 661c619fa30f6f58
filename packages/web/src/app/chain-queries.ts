/** What is read of the chain and of money. */
import { readChain, readNode, readPaths, readProposals } from '@konvergen/contract/chain.ts'
import type { QueryOf } from '@konvergen/contract/route.ts'
import { readSpending, readSpentActivities } from '@konvergen/contract/spending.ts'
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { call } from './call.ts'

export const chainQuery = (kab: string, tahun: number) =>
  queryOptions({
    queryKey: [kab, 'chain', tahun],
    queryFn: ({ signal }) => call(readChain, { params: { kab }, query: { tahun }, signal }),
    placeholderData: keepPreviousData,
  })

export const pathsQuery = (kab: string, query: QueryOf<typeof readPaths>) =>
  queryOptions({
    queryKey: [kab, 'chain-paths', query],
    queryFn: ({ signal }) => call(readPaths, { params: { kab }, query, signal }),
    placeholderData: keepPreviousData,
  })

export const proposalsQuery = (kab: string, query: QueryOf<typeof readProposals>) =>
  queryOptions({
    queryKey: [kab, 'chain-proposals', query],
    queryFn: ({ signal }) => call(readProposals, { params: { kab }, query, signal }),
  })

export const nodeQuery = (kab: string, query: QueryOf<typeof readNode>) =>
  queryOptions({ queryKey: [kab, 'chain-node', query], queryFn: ({ signal }) => call(readNode, { params: { kab }, query, signal }) })

export const spendingQuery = (kab: string, query: QueryOf<typeof readSpending>) =>
  queryOptions({
    queryKey: [kab, 'spending', query],
    queryFn: ({ signal }) => call(readSpending, { params: { kab }, query, signal }),
    placeholderData: keepPreviousData,
  })

export const spentQuery = (kab: string, query: QueryOf<typeof readSpentActivities>) =>
  queryOptions({
    queryKey: [kab, 'spent', query],
    queryFn: ({ signal }) => call(readSpentActivities, { params: { kab }, query, signal }),
  })
