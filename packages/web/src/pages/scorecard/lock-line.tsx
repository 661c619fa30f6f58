/** Whether the quarter is locked, and what the secretariat can do about it. */
import type { BoardAnswer } from '@konvergen/contract/scorecard.ts'
import { useState } from 'react'
import { AskFirst } from '../../parts/ask-first.tsx'
import { Button } from '../../parts/button.tsx'
import { Drawer } from '../../parts/drawer.tsx'
import { LongField } from '../../parts/field.tsx'
import { ProblemNote } from '../../parts/states.tsx'
import { useSay } from '../../text/say.ts'
import { SCORE } from '../../text/scorecard.ts'
import { useText } from '../../text/text.ts'
import styles from './scorecard.module.css'
import { useLockQuarter } from './use-scorecard-acts.ts'

const LONGEST = 600

export function LockLine({ kab, board }: { kab: string; board: BoardAnswer }) {
  const t = useText()
  const say = useSay()
  const lock = useLockQuarter(kab, board.periode)
  const [isReopening, setReopening] = useState(false)
  const [reason, setReason] = useState('')
  const { terkunci, alasan, diubah, periode, boleh } = board
  const line = terkunci
    ? t(SCORE.locked, { day: say.day(diubah ?? '') })
    : diubah !== null && t(SCORE.reopened, { day: say.day(diubah), alasan: alasan ?? '' })
  if (line === false && !boleh.kunci) return null
  return (
    <div className={styles['line']}>
      {line !== false && <p>{line}</p>}
      {boleh.kunci && (
        <div className={`${styles['acts']} tanpa-cetak`}>
          {terkunci ? (
            <Button onClick={() => setReopening(true)}>{t(SCORE.reopen)}</Button>
          ) : (
            <AskFirst
              label={t(SCORE.lock)}
              title={t(SCORE.lockTitle, { periode: say.period(periode) })}
              lost={t(SCORE.lockBody)}
              now={t(SCORE.lockNow)}
              isBusy={lock.isPending}
              onNow={() => lock.mutate({ langkah: 'kunci' })}
            />
          )}
        </div>
      )}
      {lock.error !== null && <ProblemNote problem={lock.error} />}
      {isReopening && (
        <Drawer title={`${t(SCORE.reopen)}: ${say.period(periode)}`} onClose={() => setReopening(false)}>
          <form
            className={styles['form']}
            onSubmit={(event) => {
              event.preventDefault()
              lock.mutate({ langkah: 'buka', alasan: reason }, { onSuccess: () => setReopening(false) })
            }}
          >
            <LongField
              label={t(SCORE.reason)}
              required
              maxLength={LONGEST}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
            <div className={styles['acts']}>
              <Button look="primary" type="submit" disabled={lock.isPending}>
                {t(SCORE.reopen)}
              </Button>
            </div>
          </form>
        </Drawer>
      )}
    </div>
  )
}
