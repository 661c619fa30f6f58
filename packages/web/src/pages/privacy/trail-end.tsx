/** Where the trail ends now, to be kept on paper or elsewhere: with it one can tell later whether the trail was put back. */
import { PrintButton } from '../../parts/print-button.tsx'
import { useText } from '../../text/text.ts'
import { TRAIL } from '../../text/trail.ts'
import styles from './trail-page.module.css'

export function TrailEnd({ end }: { end: string }) {
  const t = useText()
  return (
    <div className={styles['kept']}>
      <p>
        {t(TRAIL.end)} <code className={styles['end']}>{end}</code>
      </p>
      <p className={styles['verify']}>{t(TRAIL.keepEnd)}</p>
      <PrintButton />
    </div>
  )
}
