/** The head of the page of gaps: which period, the printer. */
import { PageHead } from '../../parts/page-head.tsx'
import { PeriodPicker } from '../../parts/period-picker.tsx'
import { PrintButton } from '../../parts/print-button.tsx'
import { GAPS } from '../../text/gaps.ts'
import { useText } from '../../text/text.ts'

interface GapsHeadProps {
  /** Of the district; undefined until it is known. */
  readonly nama: string | undefined
  /** Newest first. */
  readonly periods: readonly string[]
  readonly chosen: string | null
  readonly isShown: boolean
  readonly onChoose: (periode: string) => void
}

export function GapsHead({ nama, periods, chosen, isShown, onChoose }: GapsHeadProps) {
  const t = useText()
  return (
    <PageHead title={t(GAPS.title)} of={nama}>
      <PeriodPicker label={t(GAPS.period)} periods={periods} chosen={chosen} onChange={onChoose} />
      {isShown && <PrintButton />}
    </PageHead>
  )
}
