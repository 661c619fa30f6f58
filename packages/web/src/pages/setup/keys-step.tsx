/** The last step: where the key of personal data lies, and why it is kept apart. Said now, since later nobody asks before it is too late. */
import { Button } from '../../parts/button.tsx'
import sheet from '../../parts/door-sheet.module.css'
import { SETUP } from '../../text/setup.ts'
import { useText } from '../../text/text.ts'
import styles from './setup.module.css'

export function KeysStep({ nama }: { nama: string }) {
  const t = useText()
  return (
    <div className={styles['keys']}>
      <h2>{t(SETUP.kunciTitle, { nama })}</h2>
      <p>{t(SETUP.kunciBody)}</p>
      <p className={styles['place']}>{t(SETUP.kunciPlace)}</p>
      <p>{t(SETUP.kunciLost)}</p>
      <p>{t(SETUP.kunciApart)}</p>
      <div className={sheet['acts']}>
        {/* Loaded anew: the first page then asks who is signed in. */}
        <Button look="primary" onClick={() => window.location.assign('/')}>
          {t(SETUP.work)}
        </Button>
      </div>
    </div>
  )
}
