/** What each part of the page of a budget file is given. */
import type { BudgetFileDetail } from '@konvergen/contract/budget.ts'
import type { BudgetFileChange, BudgetFileSearch } from '../../app/budget-search.ts'

export interface FileProps {
  readonly kab: string
  readonly file: BudgetFileDetail
  readonly search: BudgetFileSearch
  readonly onChange: (change: BudgetFileChange) => void
}
