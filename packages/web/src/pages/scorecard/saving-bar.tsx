/** Below the months of one person: the reason that a locked quarter asks for, what came back, and saving. */
import type { MonthsAnswer, VillageAnswer } from '@konvergen/contract/scorecard.ts'
import { Button } from '../../parts/button.tsx'
import { LongField } from '../../parts/field.tsx'
import { ENTRY_HPK, SCORE } from '../../text/scorecard.ts'
import { useText } from '../../text/text.ts'
import { SavingNotes } from './saving-notes.tsx'
import styles from './scorecard.module.css'

interface SavingBarProps {
  readonly village: VillageAnswer
  readonly save: { readonly data: MonthsAnswer | undefined; readonly error: unknown; readonly isPending: boolean }
  readonly hasNext: boolean
  readonly isSaved: boolean
  readonly reason: string
  readonly isReasonMissing: boolean
  readonly onReason: (reason: string) => void
  /** Saves and stays; submitting the form saves and goes on. */
  readonly onSave: () => void
}

const LONGEST = 600

export function SavingBar({ village, save, hasNext, isSaved, reason, isReasonMissing, onReason, onSave }: SavingBarProps) {
  const t = useText()
  return (
    <>
      {village.terkunci && village.boleh.isi && (
        <LongField
          label={t(SCORE.reasonLocked)}
          maxLength={LONGEST}
          value={reason}
          wrong={isReasonMissing ? t(SCORE.reasonNeeded) : undefined}
          onChange={(event) => onReason(event.target.value)}
        />
      )}
      <SavingNotes answer={save.data} problem={save.error} />
      {village.boleh.isi && (
        <div className={`${styles['saving']} tanpa-cetak`}>
          <Button look="primary" type="submit" disabled={save.isPending}>
            {t(hasNext ? ENTRY_HPK.saveNext : ENTRY_HPK.save)}
          </Button>
          {hasNext && (
            <Button disabled={save.isPending} onClick={onSave}>
              {t(ENTRY_HPK.save)}
            </Button>
          )}
          {isSaved && <output>{t(ENTRY_HPK.saved)}</output>}
        </div>
      )}
    </>
  )
}
