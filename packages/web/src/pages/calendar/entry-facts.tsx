/** What is planned: days, framework, level, who is invited, what it waits for, and where its days are from. */
import type { EntrySchema, YearSchema } from '@konvergen/contract/calendar.ts'
import { conflictsOf } from '@konvergen/core/calendar/conflicts.ts'
import { findPreset, nameOfEntry } from '@konvergen/core/calendar/year-presets.ts'
import { CALENDAR, FRAMEWORK_NAMES } from '../../text/calendar.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './calendar.module.css'
import { EntryTags } from './entry-tags.tsx'

interface EntryFactsProps {
  readonly entry: EntrySchema
  readonly all: readonly EntrySchema[]
  readonly today: string
  /** Those that the reader sees. */
  readonly meetings: YearSchema['meetings']
}

export function EntryFacts({ entry, all, today, meetings }: EntryFactsProps) {
  const t = useText()
  const say = useSay()
  const nameOf = (key: string): string => {
    const found = all.find((one) => one.key === key)
    return found === undefined ? key : nameOfEntry(found, say.language)
  }
  const waits = entry.waitsFor.filter((key) => all.some((one) => one.key === key))
  const invited = entry.invited.map(({ nama }) => nama)
  const source = entry.sequence === 0 ? findPreset(entry.key)?.preset.source : undefined
  return (
    <>
      <EntryTags entry={entry} all={all} today={today} />
      {conflictsOf(entry, all).map(({ before }) => (
        <p key={before} className={styles['clash']}>
          {t(CALENDAR.tooEarlyFor, { title: nameOf(before) })}
        </p>
      ))}
      <dl className={styles['facts']}>
        <dt>{t(CALENDAR.when)}</dt>
        <dd>{t(CALENDAR.days, { from: say.day(entry.starts), to: say.day(entry.ends) })}</dd>
        <dt>{t(CALENDAR.framework)}</dt>
        <dd>{t(FRAMEWORK_NAMES[entry.framework])}</dd>
        <dt>{t(CALENDAR.level)}</dt>
        <dd>{t(CALENDAR[entry.level])}</dd>
        <dt>{t(CALENDAR.office)}</dt>
        <dd>{invited.length === 0 ? t(CALENDAR.everybody) : invited.join(', ')}</dd>
        <dt>{t(CALENDAR.waitsFor)}</dt>
        <dd>{waits.length === 0 ? t(CALENDAR.waitsNone) : waits.map(nameOf).join(', ')}</dd>
        {entry.meeting !== null && (
          <>
            <dt>{t(CALENDAR.follows)}</dt>
            <dd>{meetings.find(({ id }) => id === entry.meeting)?.title ?? t(CALENDAR.followsUnseen)}</dd>
          </>
        )}
        {entry.reason !== null && (
          <>
            <dt>{t(CALENDAR.reason)}</dt>
            <dd>{entry.reason}</dd>
          </>
        )}
      </dl>
      {source !== undefined && (
        <p className={styles['small']}>{source === null ? t(CALENDAR.sourceMemory) : t(CALENDAR.source, { source })}</p>
      )}
    </>
  )
}
