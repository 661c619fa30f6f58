/** What the secretariat does with an entry: change it, mark it done, cancel it with a reason, bring it back. */
import type { EntrySchema } from '@konvergen/contract/calendar.ts'
import type { EntryState } from '@konvergen/core/calendar/entry.ts'
import { useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { TextField } from '../../parts/field.tsx'
import { CALENDAR } from '../../text/calendar.ts'
import { SHELL } from '../../text/shell.ts'
import { useText } from '../../text/text.ts'
import styles from './calendar.module.css'
import { isReason } from './is-reasoned.ts'
import type { Reasoned } from './use-calendar-acts.ts'

interface EntryActsProps {
  readonly entry: EntrySchema
  readonly isBusy: boolean
  readonly onChange: () => void
  readonly onState: (state: EntryState, reasoned: Reasoned) => void
}

export function EntryActs({ entry: { state }, isBusy, onChange, onState }: EntryActsProps) {
  const t = useText()
  const [isCancelling, setCancelling] = useState(false)
  const [reason, setReason] = useState('')
  if (isCancelling && state !== 'dibatalkan') {
    return (
      <div className={styles['form']}>
        <TextField
          label={t(CALENDAR.reason)}
          hint={t(CALENDAR.reasonHint)}
          maxLength={400}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
        <div className={styles['acts']}>
          <Button look="danger" disabled={isBusy || !isReason(reason)} onClick={() => onState('dibatalkan', { reason: reason.trim() })}>
            {t(CALENDAR.cancelNow)}
          </Button>
          <Button onClick={() => setCancelling(false)}>{t(SHELL.cancel)}</Button>
        </div>
      </div>
    )
  }
  const back = { selesai: CALENDAR.undone, dibatalkan: CALENDAR.restore, direncanakan: null }[state]
  return (
    <div className={styles['acts']}>
      {state === 'direncanakan' && (
        <Button look="primary" disabled={isBusy} onClick={() => onState('selesai', {})}>
          {t(CALENDAR.done)}
        </Button>
      )}
      {back !== null && (
        <Button disabled={isBusy} onClick={() => onState('direncanakan', {})}>
          {t(back)}
        </Button>
      )}
      {state !== 'dibatalkan' && <Button onClick={onChange}>{t(CALENDAR.change)}</Button>}
      {state !== 'dibatalkan' && <Button onClick={() => setCancelling(true)}>{t(CALENDAR.cancel)}</Button>}
    </div>
  )
}
