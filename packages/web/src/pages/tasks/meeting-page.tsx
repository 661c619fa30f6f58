/** One meeting: its plan and papers, who came, what was said and decided. */
import { downloadCalendar, downloadInvitation, downloadMinutes, type MeetingDetail } from '@konvergen/contract/meetings.ts'
import { sayInvitation } from '@konvergen/core/tasks/meeting.ts'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { addressOf } from '../../app/call.ts'
import { meetingQuery } from '../../app/meeting-queries.ts'
import { ButtonLink } from '../../parts/button.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { ShareText } from '../../parts/share-text.tsx'
import { ProblemNote, Skeleton } from '../../parts/states.tsx'
import { MEETINGS } from '../../text/meetings.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { AttendanceCard } from './attendance-card.tsx'
import { DecisionsCard } from './decisions-card.tsx'
import { MeetingPlan } from './meeting-plan.tsx'
import { MinutesCard } from './minutes-card.tsx'
import styles from './tasks-page.module.css'

const route = getRouteApi('/k/$kab/rapat/$id')

export function MeetingPage() {
  const t = useText()
  const { kab, id } = route.useParams()
  const answer = useQuery(meetingQuery(kab, id))
  if (answer.isError) return <ProblemNote problem={answer.error} retry={() => void answer.refetch()} />
  if (answer.data === undefined) return <Skeleton heights={[32, 160, 220]} />
  return (
    <>
      <p className="tanpa-cetak">
        <Link to="/k/$kab/rapat" params={{ kab }}>
          {t(MEETINGS.back)}
        </Link>
      </p>
      <MeetingView key={id} kab={kab} meeting={answer.data} />
    </>
  )
}

function MeetingView({ kab, meeting }: { kab: string; meeting: MeetingDetail }) {
  const t = useText()
  const { language } = useSay()
  const { id, title, place, day, clock, zone, minutes, agenda } = meeting
  const params = { kab, id }
  const query = { bahasa: language }
  return (
    <>
      <PageHead title={title}>
        <ButtonLink href={addressOf(downloadCalendar, params)} download>
          {t(MEETINGS.ics)}
        </ButtonLink>
        <ButtonLink href={addressOf(downloadInvitation, params, query)} download>
          {t(MEETINGS.invitationPdf)}
        </ButtonLink>
        <ButtonLink href={addressOf(downloadMinutes, params, query)} download>
          {t(MEETINGS.minutesPdf)}
        </ButtonLink>
      </PageHead>
      <div className={styles['pair']}>
        <div className={styles['stack']}>
          <MeetingPlan kab={kab} meeting={meeting} />
          <MinutesCard kab={kab} meeting={meeting} />
          <DecisionsCard kab={kab} meeting={meeting} />
        </div>
        <div className={styles['stack']}>
          <AttendanceCard kab={kab} meeting={meeting} />
          <ShareText text={sayInvitation({ title, place, wall: { day, clock }, zone, minutes, agenda }, language)} />
        </div>
      </div>
    </>
  )
}
