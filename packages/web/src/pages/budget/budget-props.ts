/** What each part of the page of budgets is given. */
import type { BudgetAnswer } from '@konvergen/contract/budget.ts'
import type { BudgetChange, BudgetSearch } from '../../app/budget-search.ts'

export interface BudgetProps {
  readonly kab: string
  readonly budget: BudgetAnswer
  readonly search: BudgetSearch
  readonly onChange: (change: BudgetChange) => void
}
