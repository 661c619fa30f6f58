/** The cards of a level; two numbers and the season are of the district alone. */
import type { PublishedAnswer } from '@konvergen/contract/situation-published.ts'
import type { Level } from '@konvergen/core/situation/published-figure.ts'
import { ClaimCard } from './claim-card.tsx'
import { ContextCard } from './context-card.tsx'
import { FiguresCard } from './figures-card.tsx'
import styles from './published-page.module.css'
import { SeasonCard } from './season-card.tsx'
import { TargetsCard } from './targets-card.tsx'
import { TrendCard } from './trend-card.tsx'
import { TwoNumbersCard } from './two-numbers-card.tsx'

interface PublishedBodyProps {
  readonly kab: string
  readonly answer: PublishedAnswer
  readonly shown: Level
  readonly onMonth: (month: string) => void
  readonly onLimit: (limit: number) => void
}

export function PublishedBody({ kab, answer, shown, onMonth, onLimit }: PublishedBodyProps) {
  const level = answer.levels.find((each) => each.level === shown)
  if (level === undefined) return null
  return (
    <div className={styles['stack']}>
      {shown === 'kabupaten' && <TwoNumbersCard kab={kab} answer={answer} onMonth={onMonth} />}
      <TrendCard level={level} />
      <TargetsCard kab={kab} level={level} doubtful={answer.doubtful} onLimit={onLimit} />
      {shown === 'kabupaten' && <SeasonCard season={answer.season} />}
      {shown === 'kabupaten' && <ContextCard kab={kab} />}
      <ClaimCard kab={kab} />
      <FiguresCard kab={kab} level={level} answer={answer} />
    </div>
  )
}
