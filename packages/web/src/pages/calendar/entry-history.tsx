/** Every version of an entry, the latest first. */
import { useQuery } from '@tanstack/react-query'
import { entryHistoryQuery } from '../../app/calendar-queries.ts'
import { Skeleton } from '../../parts/states.tsx'
import { CALENDAR } from '../../text/calendar.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './calendar.module.css'

export function EntryHistory({ kab, id }: { kab: string; id: string }) {
  const t = useText()
  const say = useSay()
  const { data } = useQuery(entryHistoryQuery(kab, id))
  if (data === undefined) return <Skeleton heights={[60]} />
  return (
    <section>
      <h3>{t(CALENDAR.history)}</h3>
      <ol className={styles['history']} reversed>
        {data.map(({ sequence, starts, ends, state, reason, by, at }) => (
          <li key={sequence}>
            {t(CALENDAR.version, { state: t(CALENDAR[state]), from: say.day(starts), to: say.day(ends) })}
            {reason !== null && <q>{reason}</q>}
            <span className={styles['small']}>{t(CALENDAR.by, { who: by ?? t(CALENDAR.program), at: say.moment(at) })}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}
