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
import { PlainTable } from '../../parts/plain-table.tsx'
import { Empty, ProblemNote, Skeleton } from '../../parts/states.tsx'
import { Tag } from '../../parts/tags.tsx'
import { MEETINGS } from '../../text/meetings.ts'
import { useSay } from '../../text/say.ts'
import { SHELL } from '../../text/shell.ts'
import { useText } from '../../text/text.ts'
import { MeetingForm } from './meeting-form.tsx'
import styles from './tasks-page.module.css'
import { useCreateMeeting } from './use-meeting-acts.ts'

const route = getRouteApi('/k/$kab/rapat')

export const MEETING_TONE = { direncanakan: 'outline', selesai: 'good', dibatalkan: 'plain' } as const

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
  const heads = [MEETINGS.title, MEETINGS.when, MEETINGS.place, MEETINGS.came, MEETINGS.state].map((head) => t(head))
  return (
    <PlainTable label={t(MEETINGS.list)} heads={heads}>
      {meetings.map(({ id, title, place, day, clock, zone, minutes, state, attended }) => (
        <tr key={id}>
          <th scope="row">
            <Link to="/k/$kab/rapat/$id" params={{ kab, id }}>
              {title}
            </Link>
          </th>
          <td>{sayMeetingTime({ wall: { day, clock }, zone, minutes }, say.language)}</td>
          <td>{place}</td>
          <td>{say.number(attended)}</td>
          <td>
            <Tag tone={MEETING_TONE[state]}>{t(MEETINGS[state])}</Tag>
          </td>
        </tr>
      ))}
    </PlainTable>
  )
}
