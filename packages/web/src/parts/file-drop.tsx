/** A place to put a file: pressed, dropped on, or reached by keyboard. While it is sent, it shows how far, and lets it be stopped. */
import type { AnswerOf, RouteContract } from '@konvergen/contract/route.ts'
import { useState } from 'react'
import { isCancelled, type Upload, upload } from '../app/upload.ts'
import { INTAKE } from '../text/intake.ts'
import { useSay } from '../text/say.ts'
import { useText } from '../text/text.ts'
import { Button } from './button.tsx'
import styles from './file-drop.module.css'
import { ProblemNote } from './states.tsx'

interface FileDropProps<R extends RouteContract> {
  readonly route: R
  readonly params: Readonly<Record<string, string>>
  readonly label: string
  readonly hint: string
  /** File endings, for the chooser only; the server looks at the bytes. */
  readonly accept: string
  readonly onAnswer: (answer: AnswerOf<R>) => void
}

interface Sending {
  readonly name: string
  readonly share: number
  readonly cancel: () => void
}

export function FileDrop<R extends RouteContract>({ route, params, label, hint, accept, onAnswer }: FileDropProps<R>) {
  const t = useText()
  const say = useSay()
  const [sending, setSending] = useState<Sending | null>(null)
  const [problem, setProblem] = useState<unknown>(null)
  const [wasStopped, setStopped] = useState(false)

  const send = async (file: File) => {
    setProblem(null)
    setStopped(false)
    const started: Upload<AnswerOf<R>> = upload(route, params, file, (share) =>
      setSending({ name: file.name, share, cancel: started.cancel }),
    )
    setSending({ name: file.name, share: 0, cancel: started.cancel })
    try {
      onAnswer(await started.answer)
    } catch (cause) {
      if (isCancelled(cause)) setStopped(true)
      else setProblem(cause)
    }
    setSending(null)
  }

  if (sending !== null) {
    const { name, share, cancel } = sending
    const isSent = share >= 1
    return (
      <div className={styles['progress']} aria-live="polite">
        <div className={styles['row']}>
          {isSent ? t(INTAKE.reading, { name }) : t(INTAKE.sending, { name, percent: say.percent(100 * share, 0) })}
          <Button onClick={cancel}>{t(INTAKE.stop)}</Button>
        </div>
        <progress aria-label={name} {...(isSent ? {} : { value: share, max: 1 })} />
      </div>
    )
  }
  return (
    <>
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
      {wasStopped && <p aria-live="polite">{t(INTAKE.stopped)}</p>}
      {problem !== null && <ProblemNote problem={problem} />}
    </>
  )
}
