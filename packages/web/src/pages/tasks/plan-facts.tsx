/** When, where, about what, with whom. */
import type { MeetingDetail } from '@konvergen/contract/meetings.ts'
import { sayMeetingTime } from '@konvergen/core/tasks/meeting.ts'
import { Tag } from '../../parts/tags.tsx'
import { sayAddressee } from '../../parts/task-words.ts'
import { MEETINGS } from '../../text/meetings.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { MEETING_TONE } from './meeting-tone.ts'
import styles from './tasks-page.module.css'

export function PlanFacts({ meeting }: { meeting: MeetingDetail }) {
  const t = useText()
  const { language } = useSay()
  const { day, clock, zone, minutes, place, state, agenda, invited, madeBy } = meeting
  return (
    <dl className={styles['facts']}>
      <dt>{t(MEETINGS.state)}</dt>
      <dd>
        <Tag tone={MEETING_TONE[state]}>{t(MEETINGS[state])}</Tag>
      </dd>
      <dt>{t(MEETINGS.when)}</dt>
      <dd>{sayMeetingTime({ wall: { day, clock }, zone, minutes }, language)}</dd>
      <dt>{t(MEETINGS.place)}</dt>
      <dd>{place}</dd>
      <dt>{t(MEETINGS.agendaOf)}</dt>
      <dd>
        {agenda.length === 0 && t(MEETINGS.noAgenda)}
        <ol className={styles['points']}>
          {agenda.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ol>
      </dd>
      <dt>{t(MEETINGS.invited)}</dt>
      <dd>{invited.length === 0 ? t(MEETINGS.nobody) : invited.map((one) => sayAddressee(one, t)).join(', ')}</dd>
      {madeBy !== null && (
        <>
          <dt>{t(MEETINGS.caller)}</dt>
          <dd>{madeBy}</dd>
        </>
      )}
    </dl>
  )
}
