/** Every writing of a commitment. */
import type { CommitmentDetail } from '@konvergen/contract/commitment.ts'
import { PLEDGE_STATE_WORDS } from '@konvergen/core/commitment/words.ts'
import { Card } from '../../parts/card.tsx'
import { COMMITMENT } from '../../text/commitment.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './commitment.module.css'

export function HistoryCard({ commitment: { riwayat } }: { commitment: CommitmentDetail }) {
  const t = useText()
  const say = useSay()
  return (
    <Card title={t(COMMITMENT.history)}>
      <ol className={styles['items']}>
        {riwayat.map(({ revisi, keadaan, alasan, tenggat, oleh, pada }) => (
          <li key={revisi} className={styles['entry']}>
            <p>{t(COMMITMENT.revision, { n: revisi, who: oleh, at: say.day(pada) })}</p>
            <p className={styles['under']}>
              {t(PLEDGE_STATE_WORDS[keadaan])}
              {tenggat !== null && ` · ${t(COMMITMENT.due)}: ${say.day(tenggat)}`}
              {alasan !== null && ` · ${t(COMMITMENT.reason)}: ${alasan}`}
            </p>
          </li>
        ))}
      </ol>
    </Card>
  )
}
