/** The sentence, what is so in three parts beside each other, and what has to be decided under them. */
import type { SummaryAnswer } from '@konvergen/contract/summary.ts'
import { Link } from '@tanstack/react-router'
import { useSay } from '../../../text/say.ts'
import { SUMMARY } from '../../../text/summary.ts'
import { useText } from '../../../text/text.ts'
import { ChangeCard } from './change-card.tsx'
import { LateCard } from './late-card.tsx'
import { NeededCard } from './needed-card.tsx'
import { PositionCard } from './position-card.tsx'
import { saySummary } from './say-summary.ts'
import styles from './summary.module.css'

export function SummaryView({ kab, summary }: { readonly kab: string; readonly summary: SummaryAnswer }) {
  const t = useText()
  const say = useSay()
  const [first, ...others] = saySummary(summary, { t, say })
  return (
    <>
      <p className={styles['lead']}>
        <strong>{first}</strong> {others.join(' ')}{' '}
        <span className={styles['asOf']}>{t(SUMMARY.asOf, { hari: say.day(summary.hariIni) })}.</span>
      </p>
      {summary.rantai !== null && (
        <p className={styles['chain']}>
          {summary.rantai.kalimat[say.language]}{' '}
          <Link to="/k/$kab/rantai" params={{ kab }} search={{ tahun: summary.rantai.tahun }}>
            {t(SUMMARY.toChain, { tahun: summary.rantai.tahun })}
          </Link>
        </p>
      )}
      <div className={styles['parts']}>
        <PositionCard kab={kab} summary={summary} />
        <ChangeCard kab={kab} summary={summary} />
        <LateCard kab={kab} late={summary.terlambat} today={summary.hariIni} />
        <div className={styles['wide']}>
          <NeededCard kab={kab} decisions={summary.keputusan} />
        </div>
      </div>
    </>
  )
}
