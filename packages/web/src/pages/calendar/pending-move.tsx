/** An entry was moved on the board and is not kept yet: what it would be, whether it would come too early, and the two ways on. */
import type { EntrySchema } from '@konvergen/contract/calendar.ts'
import { newConflicts } from '@konvergen/core/calendar/conflicts.ts'
import { nameOfEntry } from '@konvergen/core/calendar/year-presets.ts'
import { Button } from '../../parts/button.tsx'
import { ProblemNote } from '../../parts/states.tsx'
import { CALENDAR } from '../../text/calendar.ts'
import { useSay } from '../../text/say.ts'
import { SHELL } from '../../text/shell.ts'
import { useText } from '../../text/text.ts'
import styles from './calendar.module.css'
import { ClashReason } from './clash-reason.tsx'
import { isReasoned } from './is-reasoned.ts'

interface PendingMoveProps {
  readonly entry: EntrySchema
  readonly span: { readonly starts: string; readonly ends: string }
  readonly all: readonly EntrySchema[]
  readonly reason: string
  readonly onReason: (reason: string) => void
  readonly problem: Error | null
  readonly isBusy: boolean
  readonly onKeep: () => void
  readonly onGiveUp: () => void
}

export function PendingMove({ entry, span, all, reason, onReason, problem, isBusy, onKeep, onGiveUp }: PendingMoveProps) {
  const t = useText()
  const say = useSay()
  const clashes = newConflicts(all, { ...entry, ...span })
  const title = nameOfEntry(entry, say.language)
  const days = { from: say.day(entry.starts), to: say.day(entry.ends), newFrom: say.day(span.starts), newTo: say.day(span.ends) }
  return (
    <section className={styles['pending']} aria-live="polite">
      <h2>{t(CALENDAR.moving, { title })}</h2>
      <p>{t(CALENDAR.movingTo, days)}</p>
      <ClashReason clashes={clashes} all={all} reason={reason} onReason={onReason} />
      {problem !== null && <ProblemNote problem={problem} />}
      <div className={styles['acts']}>
        <Button look="primary" disabled={isBusy || !isReasoned(clashes.length, reason)} onClick={onKeep}>
          {t(CALENDAR.move)}
        </Button>
        <Button onClick={onGiveUp}>{t(SHELL.cancel)}</Button>
      </div>
    </section>
  )
}
