/**
 * The states that a page can be in besides showing its thing: loading (never a blank), empty (with the next step), a problem
 * (what happened, what is safe, what to do), and a short note.
 */
import type { ReactNode } from 'react'
import { ProblemError } from '../app/call.ts'
import { SHELL } from '../text/shell.ts'
import { useText } from '../text/text.ts'
import { Button } from './button.tsx'
import styles from './states.module.css'

export type Tone = 'plain' | 'attention' | 'caution' | 'good'

interface NoteProps {
  readonly tone?: Tone
  readonly title: string
  readonly children?: ReactNode
  readonly acts?: ReactNode
}

export function Note({ tone = 'plain', title, children, acts }: NoteProps) {
  return (
    <section className={`${styles['note']} ${styles[tone] ?? ''}`} role={tone === 'attention' ? 'alert' : 'status'}>
      <h2>{title}</h2>
      {children}
      {acts !== undefined && <div className={styles['acts']}>{acts}</div>}
    </section>
  )
}

/** `retry` is left out where trying again cannot help. */
export function ProblemNote({ problem, retry }: { problem: unknown; retry?: () => void }) {
  const t = useText()
  const known = problem instanceof ProblemError
  return (
    <Note
      tone="attention"
      title={known ? t(problem.title, problem.details) : t(SHELL.broken)}
      acts={retry === undefined ? undefined : <Button onClick={retry}>{t(SHELL.again)}</Button>}
    >
      <p>{known ? t(problem.todo, problem.details) : t(SHELL.brokenTodo)}</p>
    </Note>
  )
}

export function Empty({ title, children, acts }: { title: string; children?: ReactNode; acts?: ReactNode }) {
  return (
    <section className={styles['empty']}>
      <h2>{title}</h2>
      {children}
      {acts !== undefined && <div className={styles['acts']}>{acts}</div>}
    </section>
  )
}

const PAGE_HEIGHTS = [32, 64, 110, 420]

/** Grey blocks in the shape of what comes, so that nothing jumps when it does. `heights` in pixels. */
export function Skeleton({ heights = PAGE_HEIGHTS }: { heights?: readonly number[] }) {
  const t = useText()
  return (
    <div className={styles['skeleton']} aria-live="polite">
      <span className="hanya-pembaca">{t(SHELL.loading)}</span>
      {heights.map((height) => (
        <div key={height} className={styles['bone']} style={{ height }} />
      ))}
    </div>
  )
}
