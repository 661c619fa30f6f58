/** What is true of the year now, and what comes next. */
import type { YearSchema } from '@konvergen/contract/calendar.ts'
import { conflictsOf } from '@konvergen/core/calendar/conflicts.ts'
import { standingOfEntry } from '@konvergen/core/calendar/entry-standing.ts'
import { nameOfEntry } from '@konvergen/core/calendar/year-presets.ts'
import { CALENDAR } from '../../text/calendar.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './calendar.module.css'
import { isFromMemory } from './entry-tags.tsx'

export function CalendarLead({ data }: { data: YearSchema }) {
  const t = useText()
  const say = useSay()
  const { entries, today, year } = data
  const live = entries.filter(({ state }) => state !== 'dibatalkan')
  const count = (wanted: string) => entries.filter((entry) => standingOfEntry(entry, today) === wanted).length
  const early = entries.filter((entry) => conflictsOf(entry, entries).length > 0).length
  const next = entries.find((entry) => standingOfEntry(entry, today) === 'nanti')
  const sentences = [
    t(CALENDAR.lead, { n: live.length, year }),
    ...(count('terlambat') === 0 ? [] : [t(CALENDAR.leadLate, { n: count('terlambat') })]),
    ...(count('berlangsung') === 0 ? [] : [t(CALENDAR.leadNow, { n: count('berlangsung') })]),
    ...(early === 0 ? [] : [t(CALENDAR.leadConflicts, { n: early })]),
    ...(next === undefined ? [] : [t(CALENDAR.leadNext, { title: nameOfEntry(next, say.language), day: say.day(next.starts) })]),
  ]
  return (
    <>
      <p className={styles['lead']}>{sentences.join(' ')}</p>
      {entries.some(isFromMemory) && <p className={styles['small']}>{t(CALENDAR.leadMemory)}</p>}
    </>
  )
}
