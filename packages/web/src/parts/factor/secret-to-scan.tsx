/** The secret of the second factor, for a camera and for whoever has none. */

import { ACCOUNT } from '../../text/account.ts'
import { useText } from '../../text/text.ts'
import { QrCode } from '../qr-code.tsx'
import styles from './factor.module.css'

/** In fours, as it is typed from a screen. */
const inFours = (secret: string) => secret.replace(/(.{4})(?=.)/g, '$1 ')

export function SecretToScan({ secret, address }: { secret: string; address: string }) {
  const t = useText()
  return (
    <div className={styles['scan']}>
      <p className={styles['body']}>{t(ACCOUNT.scan)}</p>
      <QrCode text={address} label={t(ACCOUNT.qr)} />
      <p className={styles['body']}>{t(ACCOUNT.secret)}</p>
      <p className={styles['secret']}>{inFours(secret)}</p>
    </div>
  )
}
