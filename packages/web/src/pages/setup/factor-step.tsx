/**
 * The keeper's second factor, without which nothing is set up: whoever gives sight of names must not come in with a password alone.
 */
import { useState } from 'react'
import { EntryProblem } from '../../parts/entry-problem.tsx'
import { FactorForm } from '../../parts/factor/factor-form.tsx'
import { RecoveryCodes } from '../../parts/factor/recovery-codes.tsx'
import { SecretToScan } from '../../parts/factor/secret-to-scan.tsx'
import { useWait } from '../../parts/use-wait.ts'
import { SETUP } from '../../text/setup.ts'
import { useText } from '../../text/text.ts'
import styles from './setup.module.css'

interface FactorStepProps {
  readonly username: string
  readonly sandi: string
  readonly secret: { readonly rahasia: string; readonly alamat: string }
  readonly problem: Error | null
  readonly isBusy: boolean
  /** Once it is all set up; shown once. */
  readonly codes: readonly string[] | undefined
  readonly onCode: (kode: string) => void
  readonly onBack: () => void
  readonly onNext: () => void
}

export function FactorStep({ username, sandi, secret, problem, isBusy, codes, onCode, onBack, onNext }: FactorStepProps) {
  const t = useText()
  const wait = useWait(problem)
  /** The app holds it already when a code is mistyped. */
  const [{ rahasia, alamat }] = useState(secret)
  if (codes !== undefined) return <RecoveryCodes codes={codes} username={username} onKept={onNext} />
  return (
    <div className={styles['keys']}>
      <p>{t(SETUP.faktorBody)}</p>
      <SecretToScan secret={rahasia} address={alamat} />
      <FactorForm
        known={sandi}
        confirmLabel={t(isBusy ? SETUP.finishing : SETUP.finish)}
        cancelLabel={t(SETUP.back)}
        isBusy={isBusy || wait > 0}
        onConfirm={onCode}
        onCancel={onBack}
      />
      <EntryProblem problem={problem} wait={wait} />
    </div>
  )
}
