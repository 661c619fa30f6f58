/** Two wrote on the same text: both are shown, and whoever came second chooses. */
import type { ClauseBody, ClauseView } from '@konvergen/contract/rembuk.ts'
import { Button } from '../../parts/button.tsx'
import { Note } from '../../parts/states.tsx'
import { REMBUK } from '../../text/rembuk.ts'
import { useText } from '../../text/text.ts'
import styles from './rembuk.module.css'

interface ConflictNoteProps {
  readonly theirs: ClauseView
  readonly yours: ClauseBody
  readonly onTheirs: () => void
  readonly onMine: () => void
}

export function ConflictNote({ theirs, yours, onTheirs, onMine }: ConflictNoteProps) {
  const t = useText()
  return (
    <Note
      tone="attention"
      title={t(REMBUK.conflictTitle)}
      acts={
        <>
          <Button onClick={onMine}>{t(REMBUK.keepMine)}</Button>
          <Button onClick={onTheirs}>{t(REMBUK.takeTheirs)}</Button>
        </>
      }
    >
      <p>{t(REMBUK.conflictBody)}</p>
      <dl className={styles['facts']}>
        <dt>{t(REMBUK.conflictTheirs, { who: theirs.oleh })}</dt>
        <dd>{theirs.isi}</dd>
        <dt>{t(REMBUK.conflictYours)}</dt>
        <dd>{yours.isi}</dd>
      </dl>
    </Note>
  )
}
