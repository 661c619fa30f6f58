/** One child in the order in which it is read: what is true now, what to do, the curves, the history down to the cells. */
import type { ChildDetail } from '@konvergen/contract/measurement.ts'
import { useState } from 'react'
import { CHILD } from '../../text/measurement.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { ChildHead } from './child-head.tsx'
import { ChildNotes } from './child-notes.tsx'
import styles from './child-page.module.css'
import { GrowthCard } from './growth-card.tsx'
import { HistoryCard } from './history-card.tsx'
import { PersonCard } from './person-card.tsx'
import { ReferralCard } from './referral-card.tsx'
import type { Revealed } from './reveal-name.tsx'
import { lastCounting } from './say-state.ts'
import { VerdictCard } from './verdict-card.tsx'

export function ChildView({ kab, child }: { kab: string; child: ChildDetail }) {
  const t = useText()
  const say = useSay()
  const [revealed, setRevealed] = useState<Revealed | null>(null)
  const last = lastCounting(child)
  return (
    <>
      <ChildHead kab={kab} child={child} onRevealed={revealed === null && child.erasedAt === null ? setRevealed : null} />
      <div className={styles['stack']}>
        {revealed !== null && (
          <PersonCard
            kab={kab}
            child={child}
            revealed={revealed}
            onCorrected={(person) => setRevealed({ ...revealed, person })}
            onHide={() => setRevealed(null)}
          />
        )}
        <ChildNotes kab={kab} child={child} />
        {last !== null && (
          <div className={styles['pair']}>
            <VerdictCard child={child} last={last} />
            <ReferralCard child={child} />
          </div>
        )}
        {last !== null && <GrowthCard child={child} />}
        <HistoryCard kab={kab} child={child} />
        <p className="hanya-cetak">{t(CHILD.print, { n: say.number(child.measurements.length) })}</p>
      </div>
    </>
  )
}
