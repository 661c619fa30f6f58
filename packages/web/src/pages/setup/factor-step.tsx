/**
 * The keeper's second factor: without it no role that sees names can be given. It may wait, since the phone may lie elsewhere; what waits with it is
 * said.
 */
import { useState } from 'react'
import { RecoveryCodes } from '../../parts/factor/recovery-codes.tsx'
import { SetUpFactor } from '../../parts/factor/set-up-factor.tsx'
import { SETUP } from '../../text/setup.ts'
import { useText } from '../../text/text.ts'
import type { Keeper } from './keeper-step.tsx'
import styles from './setup.module.css'

export function FactorStep({ keeper, onNext }: { keeper: Keeper; onNext: () => void }) {
  const t = useText()
  /** Kept nowhere else: gone with this step. */
  const [codes, setCodes] = useState<readonly string[] | null>(null)
  if (codes !== null) return <RecoveryCodes codes={codes} username={keeper.username} onKept={onNext} />
  return (
    <div className={styles['keys']}>
      <p>{t(SETUP.faktorBody)}</p>
      <SetUpFactor sandi={keeper.sandi} cancelLabel={t(SETUP.faktorLater)} onDone={setCodes} onCancel={onNext} />
    </div>
  )
}
