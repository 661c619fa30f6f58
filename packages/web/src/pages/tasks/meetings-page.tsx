/** Rapat: the meetings of the district, and the way to plan one. */
import type { MeetingSummary } from '@konvergen/contract/meetings.ts'
import { sayMeetingTime } from '@konvergen/core/tasks/meeting.ts'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useMay } from '../../app/may.ts'
import { meetingsQuery } from '../../app/meeting-queries.ts'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { Empty, ProblemNote, Skeleton } from '../../parts/states.tsx'
import { Tag } from '../../parts/tags.tsx'
import { MEETINGS } from '../../text/meetings.ts'
import { useSay } from '../../text/say.ts'
import { SHELL } from '../../text/shell.ts'
import { useText } from '../../text/text.ts'
import { MeetingForm } from './meeting-form.tsx'
import { MEETING_TONE } from './meeting-tone.ts'
import styles from './tasks-page.module.css'
import { useCreateMeeting } from './use-meeting-acts.ts'

const route = getRouteApi('/k/$kab/rapat')

export function MeetingsPage() {
  const t = useText()
  const may = useMay()
  const { kab } = route.useParams()
  const answer = useQuery(meetingsQuery(kab))
  const [isPlanning, setPlanning] = useState(false)
  const create = useCreateMeeting(kab, () => setPlanning(false))
  return (
    <>
      <PageHead title={t(SHELL.meetings)}>
        {may('tasks.meeting', kab) && !isPlanning && (
          <Button look="primary" onClick={() => setPlanning(true)}>
            {t(MEETINGS.plan)}
          </Button>
        )}
      </PageHead>
      <p className={styles['lead']}>{t(MEETINGS.lead)}</p>
      <div className={styles['stack']}>
        {isPlanning && (
          <Card title={t(MEETINGS.plan)}>
            <MeetingForm
              kab={kab}
              start={null}
              problem={create.error}
              isBusy={create.isPending}
              onSave={create.mutate}
              onCancel={() => setPlanning(false)}
            />
          </Card>
        )}
        <Card title={t(MEETINGS.list)}>
          {answer.isPending && <Skeleton heights={[160]} />}
          {answer.isError && <ProblemNote problem={answer.error} retry={() => void answer.refetch()} />}
          {answer.data?.length === 0 && (
            <Empty title={t(MEETINGS.none)}>
              <p>{t(MEETINGS.noneBody)}</p>
            </Empty>
          )}
          {answer.data !== undefined && answer.data.length > 0 && <MeetingList kab={kab} meetings={answer.data} />}
        </Card>
      </div>
    </>
  )
}

function MeetingList({ kab, meetings }: { kab: string; meetings: readonly MeetingSummary[] }) {
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
