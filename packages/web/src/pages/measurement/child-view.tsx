/** One child in the order in which it is read: what is true now, what to do, the curves, the history down to the cells. */
import type { ChildDetail } from '@konvergen/contract/measurement.ts'
import { useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { PrintButton } from '../../parts/print-button.tsx'
import { CHILD, CHILDREN } from '../../text/measurement.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { ChildNotes } from './child-notes.tsx'
import styles from './child-page.module.css'
import { GrowthCard } from './growth-card.tsx'
import { HistoryCard } from './history-card.tsx'
import { PersonCard } from './person-card.tsx'
import { ReferralCard } from './referral-card.tsx'
import { type Revealed, RevealName } from './reveal-name.tsx'
import { lastCounting, sayState } from './say-state.ts'
import { VerdictCard } from './verdict-card.tsx'

export function ChildView({ kab, child }: { kab: string; child: ChildDetail }) {
  const t = useText()
  const say = useSay()
  const [isAsking, setAsking] = useState(false)
  const [revealed, setRevealed] = useState<Revealed | null>(null)
  const last = lastCounting(child)
  const [first, ...others] = sayState(child, t, say)
  const of = t(CHILD.of, {
    sex: t(CHILDREN[child.sex]),
    birth: say.day(child.birth),
    posyandu: child.posyandu ?? t(CHILDREN.noPosyandu),
    desa: child.desa,
  })
  return (
    <>
      <PageHead title={child.initials} of={`${of} · ${child.nikEnd === null ? t(CHILD.noNik) : t(CHILD.nikEnd, { end: child.nikEnd })}`}>
        <PrintButton />
        {revealed === null && <Button onClick={() => setAsking(true)}>{t(CHILD.reveal)}</Button>}
      </PageHead>
      <p className={styles['lead']}>
        <strong>{first}</strong> {others.join(' ')}
      </p>
      <div className={styles['stack']}>
        {revealed !== null && <PersonCard revealed={revealed} onHide={() => setRevealed(null)} />}
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
      {isAsking && (
        <RevealName
          kab={kab}
          id={child.id}
          onRevealed={(person) => {
            setRevealed(person)
            setAsking(false)
          }}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  )
}
