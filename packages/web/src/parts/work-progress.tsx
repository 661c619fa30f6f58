/** Long work while it goes on: where it is, for eyes and for ears, and a way to give it up. What became of it is said in the same place. */
import { INTAKE } from '../text/intake.ts'
import { useText } from '../text/text.ts'
import { Button } from './button.tsx'
import type { SaidStep } from './say-step.ts'
import styles from './work-progress.module.css'

interface WorkProgressProps {
  readonly name: string
  /** null while nothing is under way. */
  readonly said: SaidStep | null
  /** 0–1 where it is known how much there is. */
  readonly share?: number | null
  readonly hint?: string
  /** Once it was given up. */
  readonly stopped: string | null
  readonly onStop: () => void
}

export function WorkProgress({ name, said, share = null, hint, stopped, onStop }: WorkProgressProps) {
  const t = useText()
  const isUnderWay = said !== null
  return (
    <>
      {isUnderWay && (
        <div className={styles['box']}>
          <div className={styles['row']}>
            <span aria-hidden="true">{said.shown}</span>
            <Button onClick={onStop}>{t(INTAKE.stop)}</Button>
          </div>
          <progress aria-label={name} {...(share === null ? {} : { value: share, max: 1 })} />
          {hint !== undefined && <p className={styles['hint']}>{hint}</p>}
        </div>
      )}
      {/* It stands before anything is said in it: a place that comes with its words is not read out. */}
      <p className={isUnderWay || stopped === null ? 'hanya-pembaca' : styles['stopped']} aria-live="polite">
        {isUnderWay ? said.spoken : stopped}
      </p>
    </>
  )
}
