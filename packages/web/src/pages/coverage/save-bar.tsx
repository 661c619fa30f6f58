/** How many cells wait to be kept, and the one act that keeps them; after a lock with a reason. */
import { Button } from '../../parts/button.tsx'
import { TextField } from '../../parts/field.tsx'
import { ProblemNote } from '../../parts/states.tsx'
import { ENTRY } from '../../text/entry.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './entry.module.css'

interface SaveBarProps {
  readonly ready: number
  readonly wrong: number
  readonly isLocked: boolean
  readonly reason: string
  readonly onReason: (reason: string) => void
  readonly isReasonMissing: boolean
  readonly isBusy: boolean
  readonly problem: unknown
  readonly kept: { readonly saved: number; readonly cameBack: number } | undefined
  readonly canUndo: boolean
  readonly onUndo: () => void
  readonly onSave: () => void
}

export function SaveBar(props: SaveBarProps) {
  const t = useText()
  const say = useSay()
  const { ready, wrong, isLocked, isBusy, problem, kept, canUndo } = props
  const waiting = ready + wrong
  return (
    <div className={`${styles['save']} tanpa-cetak`} data-waiting={waiting > 0}>
      {problem !== null && (
        <div>
          <ProblemNote problem={problem} />
          <p className={styles['hint']}>{t(ENTRY.keptHere)}</p>
        </div>
      )}
      <div className={styles['saveLine']}>
        <output>
          <b>{waiting === 0 ? t(ENTRY.allSaved) : t(ENTRY.count, { n: say.number(waiting) })}</b>{' '}
          {waiting > 0 && wrong > 0 && t(ENTRY.wrongCount, { n: say.number(wrong) })}{' '}
          {kept !== undefined && !isBusy && t(ENTRY.saved, { n: say.number(kept.saved) })}{' '}
          {kept !== undefined && kept.cameBack > 0 && t(ENTRY.cameBack, { n: say.number(kept.cameBack) })}
        </output>
        {isLocked && waiting > 0 && (
          <TextField
            label={t(ENTRY.reason)}
            maxLength={600}
            wrong={props.isReasonMissing ? t(ENTRY.reasonNone) : undefined}
            value={props.reason}
            onChange={(event) => props.onReason(event.target.value)}
          />
        )}
        <span className={styles['acts']}>
          <Button disabled={!canUndo || isBusy} onClick={props.onUndo}>
            {t(ENTRY.undo)}
          </Button>
          <Button look="primary" disabled={ready === 0 || isBusy} aria-keyshortcuts="Control+S" onClick={props.onSave}>
            {t(ENTRY.save)}
          </Button>
        </span>
      </div>
    </div>
  )
}
