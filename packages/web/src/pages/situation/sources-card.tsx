/** Where recap and list of children do not say the same: folded away, and read only when somebody opens it. */
import type { SourceDifference } from '@konvergen/contract/measurement.ts'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { differencesQuery } from '../../app/child-queries.ts'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { ProblemNote, Skeleton } from '../../parts/states.tsx'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { SOURCES } from '../../text/trend.ts'
import { DifferenceTable } from './difference-table.tsx'
import styles from './sources-card.module.css'

/** As many as are read at once. */
const PAGE = 60

export function SourcesCard({ kab, month }: { kab: string; month: string | null }) {
  const t = useText()
  const say = useSay()
  const [isOpen, setOpen] = useState(false)
  return (
    <Card title={t(SOURCES.title)} hint={t(SOURCES.hint)}>
      {month === null ? (
        <p className={styles['said']}>{t(SOURCES.noMonth)}</p>
      ) : (
        <details className={styles['fold']} onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>{t(SOURCES.open, { month: say.period(month) })}</summary>
          {isOpen && <Differences kab={kab} month={month} />}
        </details>
      )}
    </Card>
  )
}

function countVillages(differences: readonly SourceDifference[]): number {
  return new Set(differences.map(({ kode }) => kode)).size
}

function Differences({ kab, month }: { kab: string; month: string }) {
  const t = useText()
  const say = useSay()
  const [shown, setShown] = useState(PAGE)
  const found = useQuery(differencesQuery(kab, month))
  if (found.isError) return <ProblemNote problem={found.error} retry={() => void found.refetch()} />
  if (found.data === undefined) return <Skeleton heights={[160]} />
  const { differences, villages } = found.data
  const words = { month: say.period(month), n: say.number(villages) }
  if (differences.length === 0) return <p className={styles['said']}>{t(SOURCES.same, words)}</p>
  const rest = differences.length - shown
  return (
    <>
      <p className={styles['said']}>
        {t(SOURCES.differ, { month: words.month, n: say.number(countVillages(differences)), all: say.number(villages) })}
      </p>
      <DifferenceTable differences={differences.slice(0, shown)} />
      {rest > 0 && <Button onClick={() => setShown(shown + 5 * PAGE)}>{t(SOURCES.more, { n: say.number(rest) })}</Button>}
    </>
  )
}
