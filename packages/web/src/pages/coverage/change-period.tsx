/** Another last day for an open period, or a locked one opened again with a reason. */
import type { PeriodSchema } from '@konvergen/contract/coverage.ts'
import { useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { Drawer } from '../../parts/drawer.tsx'
import { LongField, TextField } from '../../parts/field.tsx'
import { ProblemNote } from '../../parts/states.tsx'
import { BOARD } from '../../text/coverage.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './coverage-page.module.css'
import { useSetPeriod } from './use-coverage-acts.ts'

const LONGEST = 600

export function ChangePeriod({ kab, period, onClose }: { kab: string; period: PeriodSchema; onClose: () => void }) {
  const t = useText()
  const say = useSay()
  const set = useSetPeriod(kab)
  const isLocked = period.keadaan === 'terkunci'
  const [due, setDue] = useState(isLocked ? '' : (period.tenggat ?? ''))
  const [reason, setReason] = useState('')
  const [isTried, setTried] = useState(false)
  const alasan = reason.trim()
  const isMissing = isLocked && alasan === ''
  const save = () => {
    setTried(true)
    if (isMissing) return
    const tenggat = due === '' ? null : due
    set.mutate({ periode: period.periode, keadaan: 'terbuka', tenggat, ...(alasan === '' ? {} : { alasan }) }, { onSuccess: onClose })
  }
  return (
    <Drawer title={isLocked ? t(BOARD.reopenTitle, { periode: say.period(period.periode) }) : t(BOARD.changeDue)} onClose={onClose}>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault()
          save()
        }}
      >
        <TextField label={t(BOARD.due)} type="date" value={due} onChange={(event) => setDue(event.target.value)} />
        {isLocked && (
          <LongField
            label={t(BOARD.reason)}
            maxLength={LONGEST}
            value={reason}
            wrong={isTried && isMissing ? t(BOARD.reasonNeeded) : undefined}
            onChange={(event) => setReason(event.target.value)}
          />
        )}
        {set.error !== null && <ProblemNote problem={set.error} />}
        <div className={styles['acts']}>
          <Button look="primary" type="submit" disabled={set.isPending}>
            {t(isLocked ? BOARD.reopen : BOARD.save)}
          </Button>
        </div>
      </form>
    </Drawer>
  )
}
