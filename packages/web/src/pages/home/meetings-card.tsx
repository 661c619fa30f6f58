/** The meetings of the next fourteen days. */
import type { MeetingSummary } from '@konvergen/contract/meetings.ts'
import { sayMeetingTime } from '@konvergen/core/tasks/meeting.ts'
import { Link } from '@tanstack/react-router'
import { useMay } from '../../app/may.ts'
import { Card } from '../../parts/card.tsx'
import { HOME } from '../../text/home.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './home-page.module.css'

export function MeetingsCard({ kab, meetings }: { kab: string; meetings: readonly MeetingSummary[] }) {
  const t = useText()
  const say = useSay()
  const may = useMay()
  return (
    <Card title={t(HOME.meetings)} hint={meetings.length === 0 ? t(HOME.meetingsNone) : undefined}>
      <ul className={styles['lines']}>
        {meetings.map(({ id, title, place, day, clock, zone, minutes }) => (
          <li key={id}>
            <Link to="/k/$kab/rapat/$id" params={{ kab, id }}>
              {title}
            </Link>
            <p className={styles['facts']}>
              {sayMeetingTime({ wall: { day, clock }, zone, minutes }, say.language)} · {place}
            </p>
          </li>
        ))}
      </ul>
      <p className={styles['ways']}>
        <Link to="/k/$kab/rapat" params={{ kab }}>
          {t(may('tasks.meeting', kab) && meetings.length === 0 ? HOME.meetingPlan : HOME.meetingsAll)}
        </Link>
      </p>
    </Card>
  )
}
