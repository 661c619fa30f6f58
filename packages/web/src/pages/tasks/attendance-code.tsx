/** The QR code that phones scan; it renews itself, and says where phones cannot reach it. */
import { useQuery } from '@tanstack/react-query'
import { codeQuery } from '../../app/meeting-queries.ts'
import { statusQuery } from '../../app/queries.ts'
import { QrCode } from '../../parts/qr-code.tsx'
import { ProblemNote, Skeleton } from '../../parts/states.tsx'
import { MEETINGS } from '../../text/meetings.ts'
import { useText } from '../../text/text.ts'
import styles from './tasks-page.module.css'

export function AttendanceCode({ kab, id }: { kab: string; id: string }) {
  const t = useText()
  const { data, error } = useQuery(codeQuery(kab, id))
  const isHereOnly = useQuery(statusQuery).data?.loopbackOnly === true
  if (error !== null) return <ProblemNote problem={error} />
  if (data === undefined) return <Skeleton heights={[220]} />
  const address = `${window.location.origin}/hadir#${data.kode}`
  return (
    <div className={`${styles['code']} tanpa-cetak`}>
      <QrCode text={address} label={t(MEETINGS.codeLabel)} />
      <p className={styles['small']}>{t(MEETINGS.codeHint)}</p>
      {isHereOnly && <p className={styles['small']}>{t(MEETINGS.codeLocal)}</p>}
      <a href={address} target="_blank" rel="noopener noreferrer">
        {t(MEETINGS.openHere)}
      </a>
    </div>
  )
}
