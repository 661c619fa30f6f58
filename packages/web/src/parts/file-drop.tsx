/** A place to put a file: pressed, dropped on, or reached by keyboard. While it is sent, it shows how far, and lets it be stopped. */

import type { StepLine } from '@konvergen/contract/progress.ts'
import type { AnswerOf, RouteContract } from '@konvergen/contract/route.ts'
import { useEffect, useRef, useState } from 'react'
import { upload } from '../app/upload.ts'
import { isCancelled, type Watched, type WatchedQuery } from '../app/watched.ts'
import { INTAKE } from '../text/intake.ts'
import { type Say, useSay } from '../text/say.ts'
import { type Speak, useText } from '../text/text.ts'
import styles from './file-drop.module.css'
import { type SaidStep, sayStep } from './say-step.ts'
import { ProblemNote } from './states.tsx'
import { WorkProgress } from './work-progress.tsx'

interface FileDropProps<R extends RouteContract> {
  readonly route: R
  readonly params: Readonly<Record<string, string>>
  readonly query?: WatchedQuery
  readonly label: string
  readonly hint: string
  /** File endings, for the chooser only; the server looks at the bytes. */
  readonly accept: string
  readonly onAnswer: (answer: AnswerOf<R>) => void
  /** What came in whole before it was given up is there. */
  readonly onStopped: () => void
}

interface Sending {
  readonly name: string
  readonly share: number
  /** null while it is sent. */
  readonly step: StepLine | null
}

export function FileDrop<R extends RouteContract>({ route, params, query, label, hint, accept, onAnswer, onStopped }: FileDropProps<R>) {
  const t = useText()
  const say = useSay()
  const [sending, setSending] = useState<Sending | null>(null)
  const [problem, setProblem] = useState<unknown>(null)
  const [wasStopped, setStopped] = useState(false)
  const cancel = useRef<() => void>(() => undefined)
  // Whoever leaves the page gives the file up.
  useEffect(() => () => cancel.current(), [])

  const send = async (file: File) => {
    setProblem(null)
    setStopped(false)
    const { name } = file
    setSending({ name, share: 0, step: null })
    const started: Watched<AnswerOf<R>> = upload(
      route,
      params,
      file,
      {
        onSent: (share) => setSending((now) => now && { ...now, share }),
        onStep: (step) => setSending({ name, share: 1, step }),
      },
      query,
    )
    cancel.current = started.cancel
    try {
      onAnswer(await started.answer)
    } catch (cause) {
      if (isCancelled(cause)) {
        setStopped(true)
        onStopped()
      } else setProblem(cause)
    }
    setSending(null)
  }

  return (
    <>
      {sending === null && (
        <label className={styles['drop']}>
          <strong>{label}</strong>
          <span>{hint}</span>
          <input
            type="file"
            accept={accept}
            onChange={(event) => {
              const file = event.target.files?.[0]
              if (file !== undefined) void send(file)
            }}
          />
        </label>
      )}
      <WorkProgress
        name={sending?.name ?? ''}
        said={sending === null ? null : saySending(t, say, sending)}
        share={sending === null || sending.share >= 1 ? null : sending.share}
        stopped={wasStopped ? t(INTAKE.stopped) : null}
        onStop={() => cancel.current()}
      />
      {problem !== null && <ProblemNote problem={problem} />}
    </>
  )
}

function saySending(t: Speak, say: Say, { name, share, step }: Sending): SaidStep {
  if (step !== null) return sayStep(t, say, name, step)
  if (share < 1)
    return { spoken: t(INTAKE.sendingName, { name }), shown: t(INTAKE.sending, { name, percent: say.percent(100 * share, 0) }) }
  return { spoken: t(INTAKE.reading, { name }), shown: t(INTAKE.reading, { name }) }
}
