/** Why somebody did not come in: a wait that counts down, or the problem in its own words. */
import { ProblemError } from '../app/call.ts'
import { ENTER } from '../text/enter.ts'
import { useText } from '../text/text.ts'
import { Note, ProblemNote } from './states.tsx'

interface EntryProblemProps {
  readonly problem: unknown
  /** Seconds left to wait. */
  readonly wait: number
}

export function EntryProblem({ problem, wait }: EntryProblemProps) {
  const t = useText()
  if (problem === null) return null
  if (!(problem instanceof ProblemError) || problem.code !== 'terlalu-sering') return <ProblemNote problem={problem} />
  if (wait === 0) return null
  return (
    <Note tone="caution" title={t(ENTER.throttled)}>
      <p role="timer">{t(ENTER.wait, { detik: wait })}</p>
    </Note>
  )
}
