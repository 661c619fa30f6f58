/** What an entry waits for, among the others of its year. */
import type { EntrySchema } from '@konvergen/contract/calendar.ts'
import { goesRound } from '@konvergen/core/calendar/conflicts.ts'
import { nameOfEntry } from '@konvergen/core/calendar/year-presets.ts'
import { CALENDAR } from '../../text/calendar.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './calendar.module.css'

interface WaitsFieldsProps {
  /** Key of the entry itself; empty for a new one. */
  readonly own: string
  readonly all: readonly EntrySchema[]
  readonly waitsFor: readonly string[]
  readonly onChange: (waitsFor: string[]) => void
}

/** What would in the end wait for itself is not offered. */
export function WaitsFields({ own, all, waitsFor, onChange }: WaitsFieldsProps) {
  const t = useText()
  const { language } = useSay()
  const offered = all.filter(({ key, state }) => key !== own && state !== 'dibatalkan' && !goesRound(own, [key], all))
  return (
    <details className={styles['waits']}>
      <summary>
        {t(CALENDAR.waitsFor)} ({waitsFor.length})
      </summary>
      <p className={styles['small']}>{t(CALENDAR.waitsHint)}</p>
      <ul>
        {offered.map((entry) => (
          <li key={entry.key}>
            <label className={styles['check']}>
              <input
                type="checkbox"
                checked={waitsFor.includes(entry.key)}
                onChange={({ target }) => {
                  const rest = waitsFor.filter((key) => key !== entry.key)
                  onChange(target.checked ? [...rest, entry.key] : rest)
                }}
              />
              {nameOfEntry(entry, language)}
            </label>
          </li>
        ))}
      </ul>
    </details>
  )
}
