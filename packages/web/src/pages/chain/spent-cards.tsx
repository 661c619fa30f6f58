/** Rows of the budget view as a picture and as a table, and by village what villages have of their own. */
import type { SpendingAnswer } from '@konvergen/contract/spending.ts'
import { OwnBudgetsTable } from './own-budgets-table.tsx'
import { SpentPicture } from './spent-picture.tsx'
import { SpentTable } from './spent-table.tsx'

interface SpentCardsProps {
  readonly kab: string
  readonly spending: SpendingAnswer
  readonly onOpen: (key: string | null) => void
}

export function SpentCards({ kab, spending, onOpen }: SpentCardsProps) {
  const { rows, villages } = spending
  return (
    <>
      {rows.length > 0 && <SpentPicture spending={spending} />}
      {rows.length > 0 && <SpentTable spending={spending} onOpen={onOpen} />}
      {villages.length > 0 && <OwnBudgetsTable kab={kab} spending={spending} />}
    </>
  )
}
