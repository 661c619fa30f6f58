/** The meetings of the year that whoever looks is invited to. */
import type { YearSchema } from '@konvergen/contract/calendar.ts'
import { sayMeetingTime } from '@konvergen/core/tasks/meeting.ts'
import { Link } from '@tanstack/react-router'
import { Card } from '../../parts/card.tsx'
import { CALENDAR } from '../../text/calendar.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './calendar.module.css'

export function MeetingsOfYear({ kab, meetings }: { kab: string; meetings: YearSchema['meetings'] }) {
  const t = useText()
  const { language } = useSay()
  if (meetings.length === 0) return null
  return (
    <Card title={t(CALENDAR.meetings)}>
      <ul className={styles['meetings']}>
        {meetings.toReversed().map(({ id, title, day, clock, zone, minutes, state }) => (
          <li key={id} data-cancelled={state === 'dibatalkan'}>
            <Link to="/k/$kab/rapat/$id" params={{ kab, id }}>
              {title}
            </Link>{' '}
            <span className={styles['small']}>
              {sayMeetingTime({ wall: { day, clock }, zone, minutes }, language)}
              {state !== 'direncanakan' && ` · ${t(CALENDAR[state])}`}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  )
}
