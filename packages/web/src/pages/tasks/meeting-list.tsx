/** The meetings, the latest first. */
import type { MeetingSummary } from '@konvergen/contract/meetings.ts'
import { sayMeetingTime } from '@konvergen/core/tasks/meeting.ts'
import { Link } from '@tanstack/react-router'
import { Tag } from '../../parts/tags.tsx'
import { MEETINGS } from '../../text/meetings.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { MEETING_TONE } from './meeting-tone.ts'
import styles from './tasks-page.module.css'

export function MeetingList({ kab, meetings }: { kab: string; meetings: readonly MeetingSummary[] }) {
  const t = useText()
  const say = useSay()
  return (
    <ul className={styles['tasks']}>
      {meetings.map(({ id, title, place, day, clock, zone, minutes, state, attended }) => (
        <li key={id} className={styles['task']}>
          <div>
            <h3>
              <Link to="/k/$kab/rapat/$id" params={{ kab, id }}>
                {title}
              </Link>
            </h3>
            <p className={styles['under']}>
              {sayMeetingTime({ wall: { day, clock }, zone, minutes }, say.language)} · {place}
            </p>
          </div>
          <div className={styles['when']}>
            <Tag tone={MEETING_TONE[state]}>{t(MEETINGS[state])}</Tag>
            <span>{t(MEETINGS.came, { n: say.number(attended) })}</span>
          </div>
        </li>
      ))}
    </ul>
  )
}
