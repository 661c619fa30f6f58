/** An entry that was wrong is struck, with its reason. */
import { useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { TextField } from '../../parts/field.tsx'
import { ProblemNote } from '../../parts/states.tsx'
import { COMMITMENT } from '../../text/commitment.ts'
import { SHELL } from '../../text/shell.ts'
import { useText } from '../../text/text.ts'
import styles from './commitment.module.css'
import { useCommitmentActs } from './use-commitment-acts.ts'

const LEAST_REASON = 3

export function StrikeForm({ kab, id, entri }: { kab: string; id: string; entri: string }) {
  const t = useText()
  const { strike } = useCommitmentActs(kab, id)
  const [reason, setReason] = useState<string | null>(null)
  if (reason === null) {
    return (
      <div className={`${styles['acts']} tanpa-cetak`}>
        <Button look="quiet" onClick={() => setReason('')}>
          {t(COMMITMENT.strike)}
        </Button>
      </div>
    )
  }
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault()
        if (reason.trim().length >= LEAST_REASON && !strike.isPending) strike.mutate({ entri, alasan: reason.trim() })
      }}
    >
      <TextField label={t(COMMITMENT.reason)} maxLength={500} value={reason} onChange={({ target }) => setReason(target.value)} />
      {strike.error !== null && <ProblemNote problem={strike.error} />}
      <div className={styles['acts']}>
        <Button type="submit" look="danger" disabled={strike.isPending || reason.trim().length < LEAST_REASON}>
          {t(COMMITMENT.strike)}
        </Button>
        <Button onClick={() => setReason(null)}>{t(SHELL.cancel)}</Button>
      </div>
    </form>
  )
}
