/** A commitment that is there. */
import type { CommitmentDetail } from '@konvergen/contract/commitment.ts'
import { PLEDGE_STATE_WORDS, PLEDGER_WORDS } from '@konvergen/core/commitment/words.ts'
import { PageHead } from '../../parts/page-head.tsx'
import { Tag } from '../../parts/tags.tsx'
import { COMMITMENT } from '../../text/commitment.ts'
import { useText } from '../../text/text.ts'
import styles from './commitment.module.css'
import { STATE_TONE } from './commitment-words.ts'
import { FactsCard } from './facts-card.tsx'
import { HistoryCard } from './history-card.tsx'
import { PersonCard } from './person-card.tsx'
import { ProgressCard } from './progress-card.tsx'
import { PublicCard } from './public-card.tsx'
import { StateCard } from './state-card.tsx'

export function CommitmentView({ kab, commitment }: { kab: string; commitment: CommitmentDetail }) {
  const t = useText()
  const { sebutan, pihak, tahun, keadaan, terlambat, alasan, bolehKelola, bolehUbah } = commitment
  return (
    <>
      <PageHead title={sebutan ?? t(COMMITMENT.individual)} of={`${t(COMMITMENT.title)} ${tahun} · ${t(PLEDGER_WORDS[pihak])}`} />
      <p className={styles['lead']}>
        <Tag tone={STATE_TONE[keadaan]}>{t(PLEDGE_STATE_WORDS[keadaan])}</Tag>{' '}
        {terlambat && (
          <Tag tone="attention" sign="!">
            {t(COMMITMENT.overdue)}
          </Tag>
        )}
        {alasan !== null && ` ${t(COMMITMENT.reason)}: ${alasan}`}
      </p>
      <div className={styles['pair']}>
        <div className={styles['stack']}>
          <FactsCard kab={kab} commitment={commitment} />
          <ProgressCard kab={kab} commitment={commitment} />
        </div>
        <div className={styles['stack']}>
          {bolehUbah && <StateCard kab={kab} commitment={commitment} />}
          {bolehKelola && pihak === 'perorangan' && <PersonCard kab={kab} commitment={commitment} />}
          {(bolehKelola || commitment.publik !== null) && <PublicCard kab={kab} commitment={commitment} />}
          <HistoryCard commitment={commitment} />
        </div>
      </div>
    </>
  )
}
