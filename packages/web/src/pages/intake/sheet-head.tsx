/** The head of a table that waits, with its acts: apply, or put aside. */
import { Button } from '../../parts/button.tsx'
import { MayNot } from '../../parts/may-not.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { SHEETS } from '../../text/sheets.ts'
import { useText } from '../../text/text.ts'

interface SheetHeadProps {
  readonly title: string
  readonly of: string | undefined
  readonly mayDecide: boolean
  readonly isReady: boolean
  readonly isApplying: boolean
  readonly isDiscarding: boolean
  readonly onApply: () => void
  readonly onDiscard: () => void
}

export function SheetHead({ title, of, mayDecide, isReady, isApplying, isDiscarding, onApply, onDiscard }: SheetHeadProps) {
  const t = useText()
  return (
    <PageHead title={title} of={of}>
      {mayDecide ? (
        <>
          <Button disabled={isDiscarding} onClick={onDiscard}>
            {t(SHEETS.discard)}
          </Button>
          <Button look="primary" disabled={!isReady || isApplying} onClick={onApply}>
            {t(isApplying ? SHEETS.applying : SHEETS.apply)}
          </Button>
        </>
      ) : (
        <MayNot>{SHEETS.readOnly}</MayNot>
      )}
    </PageHead>
  )
}
