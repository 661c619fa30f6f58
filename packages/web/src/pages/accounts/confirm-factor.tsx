/** A second factor that was set with the password alone: whoever may, confirms it once the person said that it was them. */
import type { AccountSchema } from '@konvergen/contract/accounts.ts'
import { Button } from '../../parts/button.tsx'
import { Note } from '../../parts/states.tsx'
import { PEOPLE } from '../../text/people.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './people-page.module.css'

interface ConfirmFactorProps {
  readonly person: AccountSchema
  readonly isBusy: boolean
  readonly isDone: boolean
  readonly onConfirm: (menunggu: string) => void
}

export function ConfirmFactor({ person: { nama, faktorMenunggu }, isBusy, isDone, onConfirm }: ConfirmFactorProps) {
  const t = useText()
  const say = useSay()
  if (isDone) {
    return (
      <div className={styles['part']}>
        <Note tone="good" title={t(PEOPLE.confirmed)} />
      </div>
    )
  }
  if (faktorMenunggu === undefined) return null
  const act = (
    <Button look="primary" disabled={isBusy} onClick={() => onConfirm(faktorMenunggu)}>
      {t(PEOPLE.confirm)}
    </Button>
  )
  return (
    <div className={styles['part']}>
      <Note tone="caution" title={t(PEOPLE.confirmTitle)} acts={act}>
        <p>{t(PEOPLE.confirmBody, { nama, moment: say.moment(faktorMenunggu) })}</p>
      </Note>
    </div>
  )
}
