/** A forgotten password, or somebody who leaves. Both say what will be lost. */
import type { AccountSchema } from '@konvergen/contract/accounts.ts'
import { AskFirst } from '../../parts/ask-first.tsx'
import { PEOPLE } from '../../text/people.ts'
import { useText } from '../../text/text.ts'
import styles from './people-page.module.css'

interface EndAccountProps {
  readonly person: AccountSchema
  readonly mayTakeOver: boolean
  readonly isBusy: boolean
  readonly onReset: () => void
  readonly onEnd: () => void
}

export function EndAccount({ person: { nama, state }, mayTakeOver, isBusy, onReset, onEnd }: EndAccountProps) {
  const t = useText()
  if (!mayTakeOver) return <p className={styles['small']}>{t(PEOPLE.notYours)}</p>
  return (
    <div className={styles['ends']}>
      <AskFirst
        label={t(PEOPLE.reset)}
        title={t(PEOPLE.resetTitle, { nama })}
        lost={t(PEOPLE.resetBody)}
        now={t(PEOPLE.resetNow)}
        isBusy={isBusy}
        onNow={onReset}
      />
      {state !== 'nonaktif' && (
        <AskFirst
          look="danger"
          label={t(PEOPLE.close)}
          title={t(PEOPLE.closeTitle, { nama })}
          lost={t(PEOPLE.closeBody)}
          now={t(PEOPLE.closeNow)}
          isBusy={isBusy}
          onNow={onEnd}
        />
      )}
    </div>
  )
}
