/** What is read of budgets: lines of a stage and year, one of them, a file. */
import { readBudget, readBudgetFile, readBudgetLine } from '@konvergen/contract/budget.ts'
import type { QueryOf } from '@konvergen/contract/route.ts'
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { call } from './call.ts'

export const budgetQuery = (kab: string, query: QueryOf<typeof readBudget>) =>
  queryOptions({
    queryKey: [kab, 'budget', query],
    queryFn: ({ signal }) => call(readBudget, { params: { kab }, query, signal }),
    placeholderData: keepPreviousData,
  })

export const budgetLineQuery = (kab: string, id: string) =>
  queryOptions({ queryKey: [kab, 'budget-line', id], queryFn: ({ signal }) => call(readBudgetLine, { params: { kab, id }, signal }) })

export const budgetFileQuery = (kab: string, id: string, query: QueryOf<typeof readBudgetFile>) =>
  queryOptions({
    queryKey: [kab, 'budget-file', id, query],
    queryFn: ({ signal }) => call(readBudgetFile, { params: { kab, id }, query, signal }),
    placeholderData: keepPreviousData,
  })
