/** How far a file has come, in words and as a bar; it can be paused, go on, or be given up. */
import { DOCUMENTS } from '../../text/documents.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { Button } from '../button.tsx'
import drop from '../file-drop.module.css'
import { ProblemNote } from '../states.tsx'
import { sayMegabytes } from './say-size.ts'
import type { Sending } from './use-sending.ts'

const SAID = {
  periksa: DOCUMENTS.checking,
  kirim: DOCUMENTS.sending,
  jeda: DOCUMENTS.paused,
  putus: DOCUMENTS.broken,
  tiba: DOCUMENTS.arrived,
  gagal: DOCUMENTS.paused,
} as const

export function SendingBar({ sending }: { sending: Sending }) {
  const t = useText()
  const say = useSay()
  const { file, progress, pause, resume, cancel } = sending
  const { state, done, size, problem } = progress
  const values = {
    name: file.name,
    percent: say.percent((100 * done) / size, 0),
    done: sayMegabytes(done, say),
    size: sayMegabytes(size, say),
  }
  const isMoving = state === 'kirim' || state === 'periksa'
  return (
    <div className={drop['progress']}>
      <div className={drop['row']}>
        <span aria-live="polite">{t(SAID[state], values)}</span>
        <span className={drop['row']}>
          {isMoving && <Button onClick={pause}>{t(DOCUMENTS.pause)}</Button>}
          {(state === 'jeda' || state === 'putus' || state === 'gagal') && <Button onClick={resume}>{t(DOCUMENTS.resume)}</Button>}
          <Button onClick={cancel}>{t(DOCUMENTS.giveUp)}</Button>
        </span>
      </div>
      <progress aria-label={file.name} value={done} max={size} />
      {problem !== null && <ProblemNote problem={problem} />}
    </div>
  )
}
