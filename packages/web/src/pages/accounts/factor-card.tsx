/** The second factor: whether it is there, setting it up, and the recovery codes that are shown once. */
import { useState } from 'react'
import { useMe } from '../../app/me.ts'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { RecoveryCodes } from '../../parts/factor/recovery-codes.tsx'
import { SetUpFactor } from '../../parts/factor/set-up-factor.tsx'
import { Tag } from '../../parts/tags.tsx'
import { ACCOUNT } from '../../text/account.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './account-page.module.css'

export function FactorCard() {
  const t = useText()
  const say = useSay()
  const { account, secondFactor } = useMe()
  const [isSettingUp, setSettingUp] = useState(false)
  /** Kept nowhere else: gone with this page. */
  const [codes, setCodes] = useState<readonly string[] | null>(null)
  const has = account?.hasSecondFactor === true
  const waits = account?.faktorMenunggu
  if (codes !== null) {
    return (
      <Card title={t(ACCOUNT.recovery)}>
        <RecoveryCodes codes={codes} username={account?.username ?? ''} onKept={() => setCodes(null)} />
      </Card>
    )
  }
  return (
    <Card title={t(ACCOUNT.factor)} hint={t(ACCOUNT.factorHint)}>
      <p className={styles['said']}>
        <Tag tone={has ? 'good' : 'caution'}>{t(has ? ACCOUNT.factorOn : ACCOUNT.factorOff)}</Tag>
        {has && waits === undefined && <span>{t(secondFactor ? ACCOUNT.thisSession : ACCOUNT.notThisSession)}</span>}
        {waits !== undefined && <span>{t(ACCOUNT.factorWaits, { moment: say.moment(waits) })}</span>}
      </p>
      {isSettingUp ? (
        <SetUpFactor
          onDone={(next) => {
            setCodes(next)
            setSettingUp(false)
          }}
          onCancel={() => setSettingUp(false)}
        />
      ) : (
        <>
          <Button look={has ? 'plain' : 'primary'} onClick={() => setSettingUp(true)}>
            {t(has ? ACCOUNT.setUpAgain : ACCOUNT.setUp)}
          </Button>
          {has && <p className={`${styles['body']} ${styles['after']}`}>{t(ACCOUNT.setUpAgainHint)}</p>}
        </>
      )}
    </Card>
  )
}
