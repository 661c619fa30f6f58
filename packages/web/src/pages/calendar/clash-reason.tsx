/** Which entries would begin before what they wait for is over, and why that is allowed. Nothing where none would. */
import type { EntrySchema } from '@konvergen/contract/calendar.ts'
import type { Conflict } from '@konvergen/core/calendar/conflicts.ts'
import { nameOfEntry } from '@konvergen/core/calendar/year-presets.ts'
import { TextField } from '../../parts/field.tsx'
import { CALENDAR } from '../../text/calendar.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './calendar.module.css'

interface ClashReasonProps {
  readonly clashes: readonly Conflict[]
  readonly all: readonly EntrySchema[]
  /** What a new entry is to be called. */
  readonly ownTitle?: string
  readonly reason: string
  readonly onReason: (reason: string) => void
}

export function ClashReason({ clashes, all, ownTitle = '', reason, onReason }: ClashReasonProps) {
  const t = useText()
  const { language } = useSay()
  if (clashes.length === 0) return null
  const nameOf = (key: string): string => {
    const entry = all.find((one) => one.key === key)
    return entry === undefined ? ownTitle : nameOfEntry(entry, language)
  }
  return (
    <>
      <ul className={styles['clashes']}>
        {clashes.map(({ key, before }) => (
          <li key={`${key} ${before}`}>{t(CALENDAR.clash, { late: nameOf(key), early: nameOf(before) })}</li>
        ))}
      </ul>
      <TextField
        label={t(CALENDAR.reason)}
        hint={t(CALENDAR.reasonHint)}
        maxLength={400}
        value={reason}
        onChange={({ target }) => onReason(target.value)}
      />
    </>
  )
}
