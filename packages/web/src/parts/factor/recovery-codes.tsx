/** Ten codes for the day when the phone is lost: on paper or elsewhere, shown once. */

import { ACCOUNT } from '../../text/account.ts'
import { useText } from '../../text/text.ts'
import { Button } from '../button.tsx'
import { CopyButton } from '../copy-button.tsx'
import { PrintButton } from '../print-button.tsx'
import styles from './factor.module.css'

interface RecoveryCodesProps {
  readonly codes: readonly string[]
  readonly username: string
  readonly onKept: () => void
}

export function RecoveryCodes({ codes, username, onKept }: RecoveryCodesProps) {
  const t = useText()
  return (
    <div className="lembar-cetak">
      <p className="hanya-cetak">{t(ACCOUNT.recoveryFor, { username })}</p>
      <p className={styles['body']}>{t(ACCOUNT.recoveryBody)}</p>
      <ol className={styles['codes']}>
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ol>
      <div className={`${styles['line']} tanpa-cetak`}>
        <PrintButton />
        <CopyButton text={codes.join('\n')} />
        <Button look="primary" onClick={onKept}>
          {t(ACCOUNT.kept)}
        </Button>
      </div>
    </div>
  )
}
