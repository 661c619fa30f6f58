/** The head of the board: which period, the page for the regent, the printer. */
import { Button } from '../../parts/button.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { PeriodPicker } from '../../parts/period-picker.tsx'
import { PrintButton } from '../../parts/print-button.tsx'
import { BOARD } from '../../text/coverage.ts'
import { SHEET } from '../../text/coverage-figure.ts'
import { SHELL } from '../../text/shell.ts'
import { useText } from '../../text/text.ts'

interface BoardHeadProps {
  /** Of the district; undefined until it is known. */
  readonly nama: string | undefined
  /** Newest first. */
  readonly periods: readonly string[]
  readonly chosen: string | null
  readonly onChoose: (periode: string) => void
  readonly isSheet: boolean
  /** null: there is no board yet. */
  readonly onSheet: (() => void) | null
}

export function BoardHead({ nama, periods, chosen, onChoose, isSheet, onSheet }: BoardHeadProps) {
  const t = useText()
  return (
    <PageHead title={t(SHELL.coverage)} of={nama}>
      <PeriodPicker label={t(BOARD.period)} periods={periods} chosen={chosen} onChange={onChoose} />
      {onSheet !== null && (
        <>
          <Button onClick={onSheet}>{t(isSheet ? SHEET.close : SHEET.open)}</Button>
          <PrintButton />
        </>
      )}
    </PageHead>
  )
}
